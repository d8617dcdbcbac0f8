import { repairWorkbook } from "../../src/actions/repairWorkbook.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { WorkbookContent } from "../../src/workbook/content.ts";
import { checkWorkbook } from "../../src/workbook/checkWorkbook.ts";
import { editsBetween } from "../../src/workbook/editsBetween.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { findTable } from "../../src/workbook/read/foundRows.ts";
import { memoryPort } from "./mend/support/restored.ts";
import { applied } from "./support/applied.ts";
import { blankRow, rowOf, typed, typedRow } from "./support/handle.ts";
import { analysisOf, bookOf, read, STAMP } from "./support/makers.ts";

const CHILDREN = analysisOf({
  municipality: "Eksempelkommune",
  area: "børn",
  framework: "taskforce-2024",
  cases: [
    { id: "SAG-01", benefit: "B86", decisionDate: "2023-12-31" },
    { id: "SAG-02", benefit: "B86", decisionDate: "2024-01-01" },
    { id: "SAG-03", benefit: "B87" },
  ],
});

/** What fill and repair make of the workbook, one after the other. */
async function handled(book: WorkbookContent): Promise<WorkbookContent> {
  const { analysis } = read(book);
  const entered = enterAnswers(analysis, { answers: [{ instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "0" }] }, { replace: false });
  const filled = applied(book, editsBetween(book, analysis, entered.analysis, STAMP));
  const repaired = await repairWorkbook(memoryPort, filled);
  if (!repaired.ok) throw new Error(repaired.problem.message);
  expect([repaired.value.mended, repaired.value.left]).toEqual([[], []]);
  return repaired.value.book;
}

function problemsOf(book: WorkbookContent): readonly string[] {
  const checked = checkWorkbook(book);
  if (!checked.ok) throw new Error(checked.problem.message);
  return checked.value.map((one) => one.code);
}

describe("The rule that a decision is held up against", () => {
  it("is the one of the decision's own day, and is not guessed where the day is not known", () => {
    const rules = findTable(bookOf(CHILDREN), "sag_sager")?.rows.map((row) => row.cell("Regel dengang")?.value);
    expect(rules).toEqual(["SEL § 41", "BL § 86", ""]);
  });

  it("of an item stands with the day it begins to hold, and with what held before", () => {
    const book = bookOf(CHILDREN);
    const row = rowOf(book, "sag_regler", "S.overgang");
    // 45292 is 1 January 2024.
    expect(["Retsgrundlag", "Gælder fra", "Tidligere"].map((header) => row.cell(header)?.value)).toEqual(["Barnets lov §§ 122-123", 45292, "Serviceloven § 19 a"]);
  });
});

describe("Whether a lawyer has checked a rule", () => {
  it("is no until a person says so", () => {
    expect(read(bookOf(CHILDREN)).analysis.checkedRules).toEqual([]);
  });

  it("is a person's word, which is read back and outlives fill and repair", async () => {
    const book = bookOf(CHILDREN);
    const marked = typed(book, "sag_regler", rowOf(book, "sag_regler", "R.hjemmel"), "Kontrolleret af jurist", "ja");
    const both = typed(marked, "sag_ydelser", rowOf(book, "sag_ydelser", "B86"), "Kontrolleret af jurist", "Ja");
    expect(read(both)).toMatchObject({ problems: [], analysis: { checkedRules: ["R.hjemmel", "B86"] } });
    expect(read(await handled(both)).analysis.checkedRules).toEqual(["R.hjemmel", "B86"]);
  });

  it("is told as unreadable when it is neither word, and counts as no", () => {
    const book = bookOf(CHILDREN);
    const unsure = typed(book, "sag_regler", rowOf(book, "sag_regler", "R.hjemmel"), "Kontrolleret af jurist", "måske");
    expect(read(unsure)).toMatchObject({ problems: [{ code: "unreadable-word", sheet: "Regelgrundlag" }], analysis: { checkedRules: [] } });
  });
});

describe("A municipality's own tool", () => {
  const OWN = { Id: "egen-tjekliste", Titel: "Vores tjekliste", Formål: "Før afgørelsen sendes.", Forbehold: "Kun prøvet i ét team." };
  const book = bookOf(CHILDREN);
  const withTool = typedRow(book, "sag_redskaber", blankRow(book, "sag_redskaber"), OWN);
  const recommendation = { Id: "F1", Slags: "Anbefaling", Kriterium: "3.1 Udredning, vurdering og afgørelse", Tekst: "bruger en tjekliste.", Status: "Accepteret", Redskaber: "egen-tjekliste" };
  const used = typedRow(withTool, "sag_vurderinger", blankRow(withTool, "sag_vurderinger"), recommendation);

  it("can be named by a recommendation, and nothing is said against it", () => {
    expect(read(used).analysis.findings).toMatchObject([{ id: "F1", tools: ["egen-tjekliste"] }]);
    expect(problemsOf(used).filter((code) => code !== "not-begun")).toEqual([]);
  });

  it("outlives fill and repair as it was written", async () => {
    const after = rowOf(await handled(used), "sag_redskaber", "egen-tjekliste");
    expect(Object.keys(OWN).map((header) => after.cell(header)?.value)).toEqual(Object.values(OWN));
  });
});

describe("The target on Indstillinger", () => {
  it("takes 60 to 80 % and says so", () => {
    const settings = planWorkbook(CHILDREN, STAMP).sheets.flatMap((sheet) => sheet.tables).find((one) => one.name === "sag_indstillinger");
    expect(settings?.rows[0]?.[1]).toMatchObject({ unlocked: true, bounds: { least: 0.6, most: 0.8 } });
  });
});
