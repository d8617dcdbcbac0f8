import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { casesForViso, planExport } from "../../../src/workbook/parts/exportFile.ts";
import { readReturn } from "../../../src/workbook/parts/readReturn.ts";
import { isReviewer } from "../../../src/workbook/parts/reviewerFile.ts";
import { findTable, type FoundRow } from "../../../src/workbook/read/foundRows.ts";
import { readAnalysis } from "../../../src/workbook/read/readAnalysis.ts";
import { AUDIENCES, type Audience } from "../../../src/workbook/stamp.ts";
import { contentOf } from "../support/contentOf.ts";
import { rowOf, typed } from "../support/handle.ts";
import { analysisOf, STAMP, THREE_CASES } from "../support/makers.ts";

const ANALYSIS = analysisOf(THREE_CASES, {
  respondents: [{ id: "R1", role: "direktør" }],
  answers: [
    { instrument: "social", subject: "SAG-01", item: "SF.udr.metode", code: "3", note: "VISO's egen" },
    { instrument: "self", subject: "fælles", item: "A.fag.viden", code: "2" },
  ],
});
const ORIGIN = { analysis: ANALYSIS, stamp: STAMP };
const contentFor = (audience: Audience) => contentOf(planExport(ORIGIN, audience));
const returned = (content: WorkbookContent) => {
  const read = readReturn(content, ORIGIN);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};
const headersOf = (content: WorkbookContent, table: string) => findTable(content, table)?.table.headers;

describe("a file for somebody", () => {
  it.each<[Audience, readonly string[]]>([
    ["municipality", ["Selvevaluering", "Selvevaluering samlet", "Udviklingsplan", "Status", "Lister", "Om filen"]],
    ["leaders", ["Opsamling", "Vurderinger", "Om filen"]],
    ["viso", ["Socialfaglig gennemgang", "Bemærkninger", "Regelgrundlag", "Lister", "Om filen"]],
  ])("has for %s the sheets that they need, all of them to be seen", (audience, titles) => {
    const { sheets } = planExport(ORIGIN, audience);
    expect(sheets.map((one) => one.title)).toEqual(titles);
    expect(new Set(sheets.map((one) => one.visibility))).toEqual(new Set(["visible"]));
  });

  it.each(AUDIENCES.filter((one) => !isReviewer(one)))("says for %s to the program that it is a part, and of which workbook", (audience) => {
    expect(readAnalysis(contentFor(audience))).toMatchObject({ ok: false, problem: { code: "part-only" } });
    expect(readReturn(contentFor(audience), { ...ORIGIN, stamp: { ...STAMP, workbookId: "en anden" } })).toMatchObject({ ok: false, problem: { code: "other-workbook" } });
  });

  it("asks the leaders for nothing, and takes nothing back from them", () => {
    expect(readReturn(contentFor("leaders"), ORIGIN)).toMatchObject({ ok: false, problem: { code: "not-to-be-filled" } });
    const plan = planExport(ORIGIN, "leaders");
    expect(plan.sheets.every((one) => one.protected)).toBe(true);
    expect(plan.sheets.flatMap((one) => one.tables.flatMap((table) => table.columns)).some((column) => column.unlocked === true)).toBe(false);
  });
});

describe("VISO's file", () => {
  it("has of the chosen cases what VISO answers from, and no dates, reviewer or result of the legal review", () => {
    const content = contentFor("viso");
    expect(findTable(content, "sag_socialfaglig")?.rows.map((row) => row.cell("Sag")?.value)).toEqual(["SAG-01"]);
    const social = ANALYSIS.items.filter((one) => one.instrument === "social").map((one): string => one.id);
    expect(headersOf(content, "sag_socialfaglig")).toEqual(["Sag", "Ydelse", "Afgørelse", "Meddelelse", "Sagstype", "Alder", ...social]);
    expect(findTable(content, "sag_bemaerkninger")?.rows.map((row) => row.cell("Punkt")?.value)).toEqual(social);
  });

  it("leaves a case that two answer about blind to their own sheets", () => {
    const [first, ...others] = THREE_CASES.cases ?? [];
    if (first === undefined) throw new Error("There is no case.");
    const double = analysisOf({ ...THREE_CASES, cases: [{ ...first, double: ["social"] }, ...others.map((one) => ({ ...one, social: true }))] });
    expect(casesForViso(double).map((one) => one.id)).toEqual(["SAG-02", "SAG-03"]);
  });

  it("can be filled in, and comes back with its answers and notes", () => {
    const content = contentFor("viso");
    const answered = typed(content, "sag_socialfaglig", rowOf(content, "sag_socialfaglig", "SAG-01"), "SF.udr.analyse", "Slet ikke");
    const noted = typed(answered, "sag_bemaerkninger", rowOf(answered, "sag_bemaerkninger", "SAG-01", "Socialfaglig", "SF.udr.analyse"), "Bemærkning", "Se akt 4");
    const before = returned(content).cells;
    const added = returned(noted).cells.filter((cell) => !before.some((one) => JSON.stringify(one) === JSON.stringify(cell)));
    expect(added.map(({ target, shown }) => [target, shown])).toEqual([
      [{ kind: "review", instrument: "social", subject: "SAG-01", item: "SF.udr.analyse" }, "Slet ikke"],
      [{ kind: "remark", instrument: "social", subject: "SAG-01", item: "SF.udr.analyse", field: "note" }, "Se akt 4"],
    ]);
  });
});

describe("the municipality's file", () => {
  it("has the joint form as it stands, and brings back what is added", () => {
    const content = contentFor("municipality");
    expect(returned(content).cells.map(({ target, shown }) => [target, shown])).toEqual([[{ kind: "self", round: 1, respondent: "fælles", item: "A.fag.viden", part: "grade" }, "I mindre grad"]]);
    const blank = findTable(content, "sag_selvevaluering")?.rows.find((row: FoundRow) => row.cell("Punkt")?.value === "A.pol.politik");
    if (blank === undefined) throw new Error("The form does not ask about A.pol.politik.");
    expect(returned(typed(content, "sag_selvevaluering", blank, "Svar", "I høj grad")).cells).toHaveLength(2);
  });
});
