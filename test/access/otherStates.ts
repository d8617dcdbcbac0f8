import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { planExport } from "../../src/workbook/parts/exportFile.ts";
import type { Origin } from "../../src/workbook/parts/readPart.ts";
import { planRespondentFile } from "../../src/workbook/parts/respondentFile.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { FORMAT_VERSION } from "../../src/workbook/stamp.ts";
import type { SheetPlan } from "../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../src/workbook/workbookPlan.ts";
import { xlsxPort } from "../../src/xlsx/xlsxPort.ts";
import { EVERY_FEATURE } from "../xlsx/support/everyFeature.ts";
import { answer, choose, inTurn, press, shows, tab, type State, type Step } from "./state.ts";

/** A course without a case, made by a Sagslup of the format. */
function courseIn(formatVersion: number): Origin {
  const created = createAnalysis({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [] });
  if (!created.ok) throw new Error(created.problems[0]?.message);
  return { analysis: created.analysis, stamp: { formatVersion, workbookId: "andre", created: "2026-09-01T08:00:00.000Z" } };
}

function newerWorkbook(): WorkbookPlan {
  const { analysis, stamp } = courseIn(FORMAT_VERSION + 1);
  return planWorkbook(analysis, stamp);
}

/** Somebody has deleted the pages for the learning seminar. */
function withoutSheet(): WorkbookPlan {
  const { analysis, stamp } = courseIn(FORMAT_VERSION);
  const plan = planWorkbook(analysis, stamp);
  return { ...plan, sheets: plan.sheets.filter(({ title }) => title !== "Læring") };
}

/** Somebody has typed over the heading of Opsamling, which is a formula. */
function typedOver(): WorkbookPlan {
  const { analysis, stamp } = courseIn(FORMAT_VERSION);
  const plan = planWorkbook(analysis, stamp);
  const cells = (sheet: SheetPlan) => sheet.cells.map((one) => (one.row === 1 && one.column === 1 ? { row: 1, column: 1, meaning: one.meaning, value: "Vores opsamling" } : one));
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.title === "Opsamling" ? { ...sheet, cells: cells(sheet) } : sheet)) };
}

const ownFile = (): WorkbookPlan => planRespondentFile(courseIn(FORMAT_VERSION), { id: "R1", role: "sagsbehandler", unit: "", round: 1 });
const leadersFile = (): WorkbookPlan => planExport(courseIn(FORMAT_VERSION), "leaders");

/** Somebody else's workbook: it lacks our stamp. */
const UNSTAMPED: WorkbookPlan = { ...EVERY_FEATURE, sheets: EVERY_FEATURE.sheets.filter(({ title }) => title !== "_sagslup") };

/** Every workbook has a pane of its own; waits until the new one is there. */
function opened(open: Step): Step {
  return async (workbench) => {
    const attached = workbench.page.waitForEvent("frameattached");
    await open(workbench);
    await attached;
  };
}

const newWorkbook = opened(async ({ page }) => page.getByRole("button", { name: "Ny", exact: true }).click());

function workbook(plan: () => WorkbookPlan): Step {
  return opened(async ({ page }) => {
    const written = await xlsxPort.carryOut(plan());
    if (!written.ok) throw new Error(written.problem.message);
    await page.setInputFiles("input[type=file]", { name: "anden.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(written.value) });
  });
}

/** What the example is not: a course without cases, where all answer the full self-evaluation together, and workbooks that the pane does not show. */
export const OTHER_STATES: readonly State[] = [
  {
    name: "Forløb, without cases",
    reach: inTurn(newWorkbook, async ({ pane }) => {
      await pane.getByLabel("Kommune").fill("Eksempelkommune");
      await pane.getByLabel("Antal sager").fill("0");
      await pane.getByLabel("Fuld: også analysecirklens fem trin").check();
      await pane.getByRole("button", { name: "Opret arkene" }).click();
      await pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 60_000 });
    }),
  },
  { name: "Gennemgang, without cases", reach: tab("Gennemgang") },
  { name: "Gennemgang, without cases for VISO", reach: tab("Socialfaglig") },
  { name: "Selvevaluering, full and joint", reach: tab("Selvevaluering") },
  { name: "Selvevaluering, answered", reach: inTurn((workbench) => answer("i høj grad", workbench).click(), shows("gemt i arket")) },
  {
    name: "Selvevaluering, of one who was just added",
    reach: inTurn(press("Tilføj en, der svarer"), choose("Rolle", "sagsbehandler"), press("Tilføj"), choose("Hvem svarer?", "R1 · sagsbehandler")),
  },
  { name: "Vurderinger, nothing found", reach: inTurn(tab("Vurderinger"), press("Find forslag i svarene"), shows("ikke nye forslag")) },
  { name: "Iagttagelser, none", reach: tab("Iagttagelser") },
  { name: "Kilder, none", reach: tab("Kilder") },
  { name: "Overblik, nearly nothing answered", reach: tab("Overblik") },
  { name: "Forløb, a workbook that is not ours", reach: inTurn(workbook(() => UNSTAMPED), shows("Opret jeres eget forløb")) },
  { name: "Overblik, a workbook that is not ours", reach: tab("Overblik") },
  {
    name: "Forløb, a workbook from which a sheet is gone",
    reach: inTurn(workbook(withoutSheet), press("Tjek projektmappen"), press("Reparer det, Sagslup kan"), press("Lav en ny projektmappe"), shows("Filen er åbnet ved siden af")),
  },
  {
    name: "Forløb, a repair and what stood there",
    reach: inTurn(workbook(typedOver), press("Tjek projektmappen"), press("Reparer det, Sagslup kan"), (workbench) => workbench.pane.getByText("Det, der er sat på plads (1)").click()),
  },
  { name: "Forløb, a repair that is taken back", reach: inTurn(press("Fortryd reparationen"), shows("Det, der stod i 1 celle, er der igen.")) },
  { name: "Forløb, a newer workbook than is understood", reach: inTurn(workbook(newerWorkbook), shows("nyere udgave")) },
  { name: "Forløb, a respondent's own file", reach: inTurn(workbook(ownFile), shows("Denne fil er din egen")) },
  { name: "Gennemgang, a respondent's own file, answered", reach: inTurn(press("Svar på spørgsmålene"), (workbench) => answer("i høj grad", workbench).click(), shows("gemt i arket")) },
  { name: "Overblik, a respondent's own file", reach: inTurn(tab("Overblik"), shows("kun dine egne svar")) },
  { name: "Forløb, the leaders' file", reach: inTurn(workbook(leadersFile), shows("ledernes udgave")) },
];
