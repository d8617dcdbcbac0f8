import { mergePlans } from "../../src/actions/mergePlans.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import { checkWorkbook } from "../../src/workbook/checkWorkbook.ts";
import type { WorkbookContent } from "../../src/workbook/content.ts";
import { planExport } from "../../src/workbook/parts/exportFile.ts";
import { readReturn } from "../../src/workbook/parts/readReturn.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { contentOf } from "./support/contentOf.ts";
import { rowOf, typed, typedBelow } from "./support/handle.ts";
import { analysisOf, bookOf, read, STAMP, THREE_CASES } from "./support/makers.ts";

const FILE: AnswerFile = {
  asOf: "2027-10-01",
  findings: [
    { id: "F1", kind: "recommendation", criterion: "A.fag.viden", text: "beskriver, hvor der er sparring.", choice: "valgt" },
    { id: "F2", kind: "recommendation", criterion: "A.fag.viden", text: "følger op.", choice: "valgt" },
    { id: "F3", kind: "recommendation", criterion: "A.fag.viden", text: "måler.", choice: "fravalgt" },
  ],
  plan: [
    {
      id: "P1", recommendation: "f1", activity: "Et opslag", staffGoal: "Alle ved det.", citizenGoal: "Bedre svar.", kind: "learning", tools: ["audit"], responsible: "teamleder",
      start: "2026-11-01", deadline: "2027-01-31", indicator: "Kender det", baseline: "3 af 9", target: "9 af 9", status: "under-way", notes: ["2026-12-10, statusmøde: i gang"], support: "Oplæg",
    },
  ],
  status: [{ id: "F1", account: "Det er gjort.", remark: "Godt.", focus: "At det bliver brugt." }],
};
const analysis = analysisOf(THREE_CASES, FILE);
const plan = planWorkbook(analysis, STAMP);

function row(table: string, at = 0): Readonly<Record<string, unknown>> {
  const found = plan.sheets.flatMap((sheet) => sheet.tables).find((one) => one.name === table);
  return Object.fromEntries((found?.columns ?? []).map(({ header }, index) => [header, found?.rows[at]?.[index]?.value]));
}

describe("the development plan", () => {
  it("looks its recommendation up, says that it is late, and draws its months", () => {
    expect(row("sag_plan")).toMatchObject({
      Id: "P1", Anbefaling: "F1", "Anbefalingens tekst": "beskriver, hvor der er sparring.", Slags: "Læring", Status: "I gang", Bemærk: "Over fristen", Tidslinje: "··███",
    });
  });

  it("says above the table how many chosen recommendations have no activity, and how many activities are late", () => {
    const said = plan.sheets.find((one) => one.title === "Udviklingsplan")?.cells.map((one) => one.value);
    expect(said).toEqual(expect.arrayContaining(["Valgte anbefalinger uden en aktivitet: 1", "Aktiviteter over fristen, opgjort pr. datoen på Forside: 1"]));
  });

  it("is read back as it was entered, in workbooks that count dates from 1900 and from 1904", () => {
    for (const date1904 of [false, true]) {
      const { analysis: found, problems } = read(bookOf(analysis, date1904));
      expect([found.plan, found.statusRemarks, found.asOf, problems]).toEqual([analysis.plan, analysis.statusRemarks, "2027-10-01", []]);
    }
  });

  it("is in the municipality's file, and in nobody else's", () => {
    const sheets = (audience: "municipality" | "leaders" | "viso") => planExport({ analysis, stamp: STAMP }, audience).sheets.map((one) => one.title);
    expect(sheets("municipality")).toEqual(expect.arrayContaining(["Udviklingsplan", "Status"]));
    expect([...sheets("leaders"), ...sheets("viso")]).not.toContain("Udviklingsplan");
  });
});

it("the status counts a recommendation's activities", () => {
  expect(row("sag_status")).toMatchObject({ Anbefaling: "F1", Tekst: "beskriver, hvor der er sparring.", Valg: "Valgt", Aktiviteter: 1, Gennemført: 0, Redegørelse: "Det er gjort." });
});

it("check names what does not go together in the plan, with its cell", () => {
  const [first] = analysis.plan;
  if (first === undefined) throw new Error("The plan is empty.");
  const odd = { ...analysis, plan: [first, { ...first, id: "P2", recommendation: "F9", start: "2027-02-01" }], statusRemarks: [{ id: "F8", account: "", remark: "x", focus: "" }] };
  const found = checkWorkbook(bookOf(odd));
  if (!found.ok) throw new Error(found.problem.message);
  const told = found.value.filter((one) => ["Udviklingsplan", "Status", "Vurderinger"].includes(one.sheet ?? "")).map((one) => [one.code, one.sheet]);
  expect(told).toEqual([
    ["unknown-recommendation", "Udviklingsplan"],
    ["ends-before-start", "Udviklingsplan"],
    ["no-activity", "Vurderinger"],
    ["unknown-recommendation", "Status"],
  ]);
});

describe("a plan that the municipality has filled in", () => {
  const sent = contentOf(planExport({ analysis, stamp: STAMP }, "municipality"));
  const back = (content: WorkbookContent) => {
    const found = readReturn(content, { analysis, stamp: STAMP });
    if (!found.ok || found.value.plan === undefined) throw new Error("Nothing was taken.");
    return [{ file: "kommune.xlsx", ...found.value.plan }];
  };

  it("comes back as it was sent, and changes nothing", () => {
    expect(mergePlans(analysis, back(sent), { replace: false })).toEqual({ part: analysis, problems: [], entered: 0 });
  });

  it("adds an activity; what differs is named and waits until the file is to win", () => {
    const typedIn = typedBelow(typed(sent, "sag_plan", rowOf(sent, "sag_plan", "P1"), "Status", "Gennemført"), "sag_plan", { Id: "P2", Anbefaling: "F2", Aktivitet: "Et møde" });
    const careful = mergePlans(analysis, back(typedIn), { replace: false });
    expect([careful.entered, careful.problems.map((one) => [one.code, one.path])]).toEqual([1, [["differs", "kommune.xlsx"]]]);
    expect(careful.part.plan.map((one) => [one.id, one.status])).toEqual([["P1", "under-way"], ["P2", null]]);
    expect(mergePlans(analysis, back(typedIn), { replace: true }).part.plan[0]?.status).toBe("finished");
  });
});
