import type { Locator } from "playwright-core";
import type { OpenWorkbench } from "../e2e/workbench/openWorkbench.ts";

/** Something that the pane may show, and the way there from the state before it. */
export interface State {
  readonly name: string;
  readonly reach: (workbench: OpenWorkbench) => Promise<void>;
}

const tab = (name: string) => async ({ pane }: OpenWorkbench): Promise<void> => pane.getByRole("tab", { name, exact: true }).click();
const press = (name: string) => async ({ pane }: OpenWorkbench): Promise<void> => pane.getByRole("button", { name, exact: true }).first().click();
/** An answer's button has the answer's meaning under its word. */
const answer = (word: string, { pane }: OpenWorkbench): Locator => pane.getByRole("button", { name: new RegExp(`^${word}`, "i") });
/** Puts the cursor where a question's answer stands: the row of the case, the column of the item. */
const select = (sheet: string, subject: string, item: string) => async ({ page }: OpenWorkbench): Promise<void> => {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  const place = async (text: string): Promise<string> => (await page.locator("[data-address]", { hasText: new RegExp(`^${text.replaceAll(".", "[.]")}$`) }).first().getAttribute("data-address")) ?? "";
  const address = (await place(item)).replace(/\d+$/, "") + (await place(subject)).replace(/^[A-Z]+/, "");
  await page.locator(`[data-address="${address}"]`).click();
};
/** Walks with the keyboard from the question that is shown to the next one of this name. */
const walkTo = (label: string) => async ({ pane }: OpenWorkbench): Promise<void> => {
  const heading = pane.getByRole("heading", { level: 2 });
  for (let steps = 0; steps < 40 && (await pane.getByText(label).count()) === 0; steps += 1) {
    const shown = await heading.textContent();
    await heading.press("ArrowDown");
    await pane.waitForFunction((before) => document.querySelector("h2")?.textContent !== before, shown);
  }
};
const inTurn = (...steps: readonly State["reach"][]): State["reach"] => async (workbench) => {
  for (const step of steps) await step(workbench);
};

/** Every state, in an order in which each is reached from the one before. */
export const STATES: readonly State[] = [
  { name: "first run", reach: ({ pane }) => pane.getByRole("button", { name: "Prøv med eksempel" }).waitFor() },
  {
    name: "set-up form, filled in",
    reach: async ({ pane }) => {
      await pane.getByLabel("Kommune").fill("Eksempelkommune");
      await pane.getByLabel("Børn").check();
      await pane.getByLabel("Antal sager").fill("mange");
      await pane.getByRole("checkbox").first().check();
    },
  },
  { name: "Gennemgang, empty", reach: tab("Gennemgang") },
  { name: "Vurderinger, empty", reach: tab("Vurderinger") },
  { name: "Overblik, empty", reach: tab("Overblik") },
  { name: "help", reach: press("Hjælp") },
  { name: "help, one topic found", reach: ({ pane }) => pane.getByRole("searchbox").fill("eksempel opdigtet") },
  {
    name: "help, every topic open",
    reach: async ({ pane }) => {
      await pane.getByRole("searchbox").fill("");
      await pane.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    },
  },
  { name: "help, in English", reach: press("English") },
  { name: "first run, in English", reach: ({ pane }) => pane.getByRole("tab").first().click() },
  {
    name: "Forløb",
    reach: async ({ pane }) => {
      await pane.getByRole("button", { name: "Dansk", exact: true }).click();
      await pane.getByRole("button", { name: "Prøv med eksempel" }).click();
      await pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 60_000 });
    },
  },
  { name: "Forløb, checked", reach: inTurn(press("Tjek projektmappen"), ({ pane }) => pane.getByText(/sted(er)? at se på|intet at gøre/).waitFor()) },
  { name: "Gennemgang, a legal question", reach: tab("Gennemgang") },
  { name: "Gennemgang, explained, with the keys", reach: inTurn(press("Hvad skal jeg se efter?"), press("Genveje")) },
  { name: "Gennemgang, a defect", reach: inTurn(select("Juridisk gennemgang", "SAG-02", "R.oplysning"), (workbench) => answer("mangel uden væsentlig betydning", workbench).click(), ({ pane }) => pane.getByText("Hvad mangler?").waitFor()) },
  { name: "Gennemgang, a CPR number", reach: inTurn(({ pane }) => pane.getByLabel("Hvad mangler?").fill("Borgeren har nummer 070761-4285"), ({ pane }) => pane.getByText("ligner et CPR-nummer").waitFor()) },
  { name: "Gennemgang, yes or no", reach: walkTo("Klagevejledning") },
  { name: "Gennemgang, not asked", reach: walkTo("Besvar det alligevel") },
  { name: "Gennemgang, the whole case", reach: walkTo("Samlet rigtig") },
  { name: "Gennemgang, in words", reach: walkTo("Gode skridt") },
  { name: "Gennemgang, a social question", reach: tab("Socialfaglig") },
  { name: "Vurderinger", reach: tab("Vurderinger") },
  {
    name: "Vurderinger, a recommendation",
    reach: async ({ pane }) => pane.locator("section", { has: pane.getByRole("heading", { name: "Anbefalinger" }) }).getByRole("button", { name: "Ret" }).first().click(),
  },
  { name: "Vurderinger, a new challenge", reach: press("+ Ny udfordring") },
  { name: "Vurderinger, one is turned down", reach: inTurn(press("Afvis"), ({ pane }) => pane.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)))) },
  { name: "Plan", reach: inTurn(tab("Vurderinger"), tab("Plan")) },
  { name: "Plan, an activity", reach: inTurn(press("Ret"), ({ pane }) => pane.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)))) },
  { name: "Plan, a new activity", reach: press("+ Ny aktivitet") },
  { name: "Overblik", reach: tab("Overblik") },
  { name: "Overblik, every source", reach: ({ pane }) => pane.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true))) },
  { name: "Overblik, a copy by hand", reach: inTurn(press("Kopiér tema"), ({ pane }) => pane.getByText("Markér teksten").waitFor()) },
  {
    name: "not saved",
    reach: async (workbench) => {
      await tab("Gennemgang")(workbench);
      await select("Juridisk gennemgang", "SAG-03", "R.oplysning")(workbench);
      await workbench.page.keyboard.type("halv");
      // Not by the mouse, which would leave the cell: Excel is to be in the middle of it.
      await answer("mangel uden", workbench).dispatchEvent("click");
      await workbench.pane.getByText("Svaret er ikke gemt").first().waitFor();
    },
  },
];
