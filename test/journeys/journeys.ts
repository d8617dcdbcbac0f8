import type { OpenWorkbench } from "../e2e/workbench/openWorkbench.ts";
import type { SummaryJson } from "../../src/findings/summaryJson.ts";
import { answers, answerTheRest, goTo, saved, setUp } from "./byMouse.ts";
import { Keyboard } from "./byKeyboard.ts";

/** A person's way from an empty workbook to a finished summary. */
export interface Journey {
  readonly name: string;
  readonly walk: (workbench: OpenWorkbench) => Promise<void>;
  /** What of the saved file's summary tells that they got there. */
  readonly reached: (summary: SummaryJson) => unknown;
  readonly expected: unknown;
}

/** A word of a case that must not be found anywhere but in the workbook. */
export const CASE_WORD = "Hvalrosmappen";

const ALL_ITEMS = "Alle punkter, der gælder, er besvaret.";
const DEFECT_SENTENCE = "I 1 af de 2 gennemgåede sager er der mindst én mangel med væsentlig betydning for afgørelsen";

const countsOf = ({ cases }: SummaryJson): unknown => ({ assessed: cases.assessed, withMaterialDefect: cases.withMaterialDefect, incomplete: cases.incomplete });

const reviewer: Journey = {
  name: "reviewer",
  async walk(workbench) {
    const { pane } = workbench;
    await setUp(workbench, 2);
    await goTo(workbench, "Gennemgang");
    await answers(workbench).nth(2).click();
    await pane.getByLabel("Hvad mangler?").fill(`${CASE_WORD} har ikke en statusudtalelse.`);
    await pane.getByLabel("Henvisning til akt").fill("akt 12, s. 3");
    await answerTheRest(workbench, ALL_ITEMS);
    await goTo(workbench, "Vurderinger");
    await pane.getByRole("button", { name: "+ Ny udfordring" }).click();
    await pane.getByLabel("Tekst").fill("Hjemlen fremgår ikke af alle afgørelser.");
    await pane.getByRole("button", { name: "Færdig" }).click();
    await goTo(workbench, "Overblik");
    await pane.getByText(DEFECT_SENTENCE).waitFor();
    await pane.getByText("Hjemlen fremgår ikke af alle afgørelser.").waitFor();
  },
  reached: (summary) => ({ ...(countsOf(summary) as object), challenges: summary.themes.flatMap((one) => one.challenges).length }),
  expected: { assessed: 2, withMaterialDefect: 1, incomplete: 0, challenges: 1 },
};

const reviewerByKeyboard: Journey = {
  name: "reviewer, by keyboard alone",
  async walk(workbench) {
    const { pane } = workbench;
    const keyboard = new Keyboard(workbench);
    await pane.getByLabel("Kommune").waitFor();
    await keyboard.tabTo(/^Kommune/);
    await keyboard.type("Eksempelkommune");
    await keyboard.tabTo(/^Socialpædagogisk støtte/);
    await keyboard.press("Space");
    await keyboard.tabTo(/^Antal sager/);
    await keyboard.press("Control+A");
    await keyboard.type("2");
    await keyboard.tabTo(/^Opret arkene/);
    await keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 60_000 });
    await keyboard.chooseTab(/^Gennemgang/);
    await pane.getByText("punkt 1 af 23 · sag 1 af 2").waitFor();
    await keyboard.tabTo(/^Hvad skal jeg se efter/);
    await keyboard.press("2");
    await keyboard.tabTo(/^Hvad mangler/);
    await keyboard.type(`${CASE_WORD} har ikke en statusudtalelse.`);
    await keyboard.tabTo(/^Næste ubesvarede/);
    await keyboard.press("Enter");
    await answerByKeys(workbench, keyboard);
    await keyboard.chooseTab(/^Overblik/);
    await pane.getByText(DEFECT_SENTENCE).waitFor();
  },
  reached: countsOf,
  expected: { assessed: 2, withMaterialDefect: 1, incomplete: 0 },
};

/** The first answer's sign, and Enter to the next question, which takes the focus with it. */
async function answerByKeys({ pane }: OpenWorkbench, keyboard: Keyboard): Promise<void> {
  const done = pane.getByText(ALL_ITEMS);
  for (let answered = 0; answered < 200 && (await done.count()) === 0; answered += 1) {
    const sign = await pane.locator("main kbd").first().textContent();
    const place = await pane.locator("main header").textContent();
    await keyboard.press(sign ?? "", "Enter");
    await pane.waitForFunction(
      ([before, all]) => document.querySelector("main header")?.textContent !== before || document.body.textContent.includes(all),
      [place, ALL_ITEMS] as const,
    );
  }
}

const secondLook: Journey = {
  name: "second look, by item",
  async walk(workbench) {
    const { pane } = workbench;
    await setUp(workbench, 4);
    await pane.getByLabel("Antal", { exact: true }).fill("2");
    await pane.getByLabel("Starttal").fill("7");
    await pane.getByRole("button", { name: "Træk sager til VISO" }).click();
    await pane.getByText(/^Trukket: /).waitFor();
    await saved(workbench);
    await goTo(workbench, "Gennemgang");
    await goTo(workbench, "Socialfaglig");
    await pane.getByLabel("Rækkefølge").selectOption("Punkt for punkt");
    await answerTheRest(workbench, ALL_ITEMS);
    await goTo(workbench, "Overblik");
    await pane.getByText("4 sager, heraf 2 socialfagligt").waitFor();
  },
  reached: ({ cases, items }) => ({ social: cases.social, unanswered: items.filter((one) => one.instrument === "social" && one.unanswered > 0).length }),
  expected: { social: 2, unanswered: 0 },
};

const respondent: Journey = {
  name: "municipal respondent",
  async walk(workbench) {
    const { pane } = workbench;
    await setUp(workbench, 0);
    await goTo(workbench, "Gennemgang");
    await goTo(workbench, "Selvevaluering");
    await pane.getByRole("button", { name: "Tilføj en, der svarer" }).click();
    await pane.getByLabel("Rolle").selectOption("sagsbehandler");
    await pane.getByRole("button", { name: "Tilføj", exact: true }).click();
    await pane.getByLabel("Hvem svarer?").selectOption({ index: 1 });
    await answerTheRest(workbench, "Alle spørgsmål er besvaret.");
    await goTo(workbench, "Overblik");
    await pane.getByText("1 besvarelse af selvevalueringen").waitFor();
  },
  reached: ({ self }) => ({ answered: self.filter((one) => one.n === 1).length === self.length, medians: [...new Set(self.map((one) => one.median))] }),
  expected: { answered: true, medians: [4] },
};

const secretariat: Journey = {
  name: "secretariat",
  async walk(workbench) {
    const { pane } = workbench;
    await setUp(workbench, 20);
    await pane.getByLabel("Starttal").fill("2026");
    await pane.getByRole("button", { name: "Træk sager til VISO" }).click();
    await pane.getByText(/^Trukket: /).waitFor();
    await goTo(workbench, "Vurderinger");
    await pane.getByRole("button", { name: "+ Ny anbefaling" }).click();
    await pane.getByLabel("Tekst").fill("samler vejledning om udredning ét sted.");
    await pane.getByRole("button", { name: "Færdig" }).click();
    await saved(workbench);
    await goTo(workbench, "Forløb");
    await pane.getByRole("button", { name: "Tjek projektmappen" }).click();
    await pane.getByText(/steder at se på/).waitFor();
    await goTo(workbench, "Overblik");
    await pane.getByText("samler vejledning om udredning ét sted.").waitFor();
  },
  reached: ({ cases, themes }) => ({ total: cases.total, social: cases.social, recommendations: themes.flatMap((one) => one.recommendations).length }),
  expected: { total: 20, social: 5, recommendations: 1 },
};

const leader: Journey = {
  name: "leader",
  async walk(workbench) {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Prøv med eksempel" }).click();
    await pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 60_000 });
    await goTo(workbench, "Overblik");
    await pane.getByText("20 sager, heraf 5 socialfagligt").waitFor();
    await goTo(workbench, "Vurderinger");
    // The theme's section has all its lists; the list's own is the inner one.
    const recommendations = pane.locator("section", { has: pane.getByRole("heading", { name: "Anbefalinger" }) }).last();
    await recommendations.getByRole("button", { name: "Ret" }).first().click();
    await recommendations.getByLabel("Kommunens valg").selectOption("fravalgt");
    await recommendations.getByLabel("Kommunens faktuelle bemærkning").fill("Vejledningen findes siden foråret.");
    await recommendations.getByRole("button", { name: "Færdig" }).click();
    await goTo(workbench, "Overblik");
    await pane.getByText(/fravalgt/).first().waitFor();
  },
  reached: ({ cases }) => cases.total,
  expected: 20,
};

export const JOURNEYS: readonly Journey[] = [reviewer, reviewerByKeyboard, secondLook, respondent, secretariat, leader];
