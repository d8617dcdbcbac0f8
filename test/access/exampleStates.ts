import type { OpenWorkbench } from "../e2e/workbench/openWorkbench.ts";
import { answer, choose, inTurn, press, shows, tab, unfold, type State, type Step } from "./state.ts";

/** Puts the cursor where a question's answer stands: the row of the case, the column of the item. */
function select(sheet: string, subject: string, item: string): Step {
  return async ({ page }) => {
    await page.getByRole("tab", { name: sheet, exact: true }).click();
    const place = async (text: string): Promise<string> => (await page.locator("[data-address]", { hasText: new RegExp(`^${text.replaceAll(".", "[.]")}$`) }).first().getAttribute("data-address")) ?? "";
    const address = (await place(item)).replace(/\d+$/, "") + (await place(subject)).replace(/^[A-Z]+/, "");
    await page.locator(`[data-address="${address}"]`).click();
  };
}

/** Walks with the keyboard from the question that is shown to the next one of this name. */
function walkTo(label: string): Step {
  return async ({ pane }) => {
    const heading = pane.getByRole("heading", { level: 2 });
    for (let steps = 0; steps < 40 && (await pane.getByText(label).count()) === 0; steps += 1) {
      const shown = await heading.textContent();
      await heading.press("ArrowDown");
      await pane.waitForFunction((before) => document.querySelector("h2")?.textContent !== before, shown);
    }
  };
}

/** Of what a field says that holds a CPR number. */
const STOPPED = "ligner et CPR-nummer";

const REVIEW_STATES: readonly State[] = [
  { name: "Gennemgang, a legal question", reach: tab("Gennemgang") },
  { name: "Gennemgang, explained, with the keys", reach: inTurn(press("Hvad skal jeg se efter?"), press("Genveje")) },
  { name: "Gennemgang, a defect", reach: inTurn(select("Juridisk gennemgang", "SAG-02", "R.oplysning"), (workbench) => answer("mangel uden væsentlig betydning", workbench).click(), shows("Hvad mangler?")) },
  { name: "Gennemgang, a CPR number", reach: inTurn(({ pane }) => pane.getByLabel("Hvad mangler?").fill("Borgeren har nummer 070761-4285"), shows(STOPPED)) },
  { name: "Gennemgang, yes or no", reach: walkTo("Klagevejledning") },
  { name: "Gennemgang, not asked", reach: walkTo("Besvar det alligevel") },
  { name: "Gennemgang, the whole case", reach: walkTo("Samlet rigtig") },
  { name: "Gennemgang, in words", reach: walkTo("Gode skridt") },
  { name: "Gennemgang, a social question", reach: tab("Socialfaglig") },
  { name: "Selvevaluering, short, of one person, with the keys", reach: inTurn(tab("Selvevaluering"), press("Genveje")) },
  { name: "Selvevaluering, a respondent is added", reach: inTurn(press("Tilføj en, der svarer"), ({ pane }) => pane.getByLabel("Enhed").fill("Voksenteam Nord 070761-4285"), shows(STOPPED)) },
  { name: "Selvevaluering, the joint form beside others' answers", reach: inTurn(choose("Hvem svarer?", "Fælles: ét svar for os alle"), shows("tæller ikke med")) },
];

const FINDINGS_STATES: readonly State[] = [
  { name: "Vurderinger", reach: tab("Vurderinger") },
  {
    name: "Vurderinger, a recommendation",
    reach: async ({ pane }) => pane.locator("section", { has: pane.getByRole("heading", { name: "Anbefalinger" }) }).getByRole("button", { name: "Ret" }).first().click(),
  },
  { name: "Vurderinger, a new challenge", reach: press("+ Ny udfordring") },
  { name: "Vurderinger, one is turned down", reach: inTurn(press("Afvis"), unfold) },
  { name: "Vurderinger, the texts about the whole", reach: inTurn(choose("Tema", "Hele analysen"), shows("Tekster om hele analysen")) },
  { name: "Iagttagelser", reach: tab("Iagttagelser") },
  { name: "Iagttagelser, some of them", reach: inTurn(choose("Kildetype", "Interview"), choose("Retning", "Udfordring (−)")) },
  { name: "Iagttagelser, one is corrected", reach: press("Ret") },
  { name: "Iagttagelser, a new one with a CPR number", reach: inTurn(press("Fortryd"), press("Ny iagttagelse"), ({ pane }) => pane.getByLabel("Hvad er læst eller hørt?").fill("Borgeren har nummer 070761-4285"), shows(STOPPED)) },
  { name: "Kilder", reach: tab("Kilder") },
  { name: "Kilder, one is corrected", reach: press("Ret") },
  { name: "Kilder, a new one with no number of people", reach: inTurn(press("Fortryd"), press("Ny kilde"), ({ pane }) => pane.getByLabel("Antal personer").fill("mange")) },
  { name: "Plan", reach: tab("Plan") },
  { name: "Plan, an activity", reach: inTurn(press("Ret"), unfold) },
  { name: "Plan, a new activity", reach: press("+ Ny aktivitet") },
];

/** The invented municipality's course, which has everything: short self-evaluations of one person each, evidence, findings, figures. */
export const EXAMPLE_STATES: readonly State[] = [
  {
    name: "Forløb",
    reach: async ({ pane }) => {
      await pane.getByRole("button", { name: "Dansk", exact: true }).click();
      await pane.getByRole("button", { name: "Prøv med eksempel" }).click();
      await pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 60_000 });
    },
  },
  { name: "Forløb, checked", reach: inTurn(press("Tjek projektmappen"), shows(/sted(er)? at se på|intet at gøre/)) },
  {
    name: "Forløb, a file that is none of ours, the log, and everything unfolded",
    reach: inTurn(
      ({ pane }) => pane.locator("input[type=file][multiple]").setInputFiles({ name: "et andet regneark.xlsx", mimeType: "text/csv", buffer: Buffer.from("navn;svar") }),
      shows("et andet regneark.xlsx"),
      press("Vis og efterprøv loggen"),
      shows("ingen rækker endnu"),
      unfold,
    ),
  },
  ...REVIEW_STATES,
  ...FINDINGS_STATES,
  { name: "Overblik, with the matrix and where people differ", reach: tab("Overblik") },
  { name: "Overblik, every source and every bar", reach: unfold },
  { name: "Overblik, a picture", reach: inTurn(press("Læg som billede"), shows("Billedet ligger på et nyt ark")) },
  { name: "Overblik, a copy by hand", reach: inTurn(press("Kopiér tema"), shows("Markér teksten")) },
  {
    name: "not saved",
    reach: async (workbench: OpenWorkbench) => {
      await tab("Gennemgang", "Juridisk")(workbench);
      await select("Juridisk gennemgang", "SAG-03", "R.oplysning")(workbench);
      await workbench.page.keyboard.type("halv");
      // Not by the mouse, which would leave the cell: Excel is to be in the middle of it.
      await answer("mangel uden", workbench).dispatchEvent("click");
      await shows("Svaret er ikke gemt")(workbench);
    },
  },
  {
    name: "help, no self-test where there is something",
    reach: inTurn(({ page }) => page.keyboard.press("Escape"), press("Hjælp"), unfold, press("Kør selvtest"), shows("Projektmappen er ikke tom")),
  },
];
