import type { Respondent } from "../../../src/review/respondent.ts";
import { selfItems } from "../../../src/instrument/selfEvaluationTexts.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { planExport } from "../../../src/workbook/parts/exportFile.ts";
import { readFormFile } from "../../../src/workbook/parts/readFormFile.ts";
import { planRespondentFile } from "../../../src/workbook/parts/respondentFile.ts";
import { readReturn } from "../../../src/workbook/parts/readReturn.ts";
import { planWorkbook } from "../../../src/workbook/planWorkbook.ts";
import { findTable } from "../../../src/workbook/read/foundRows.ts";
import { contentOf } from "../support/contentOf.ts";
import { rowOf, typed, withoutTable } from "../support/handle.ts";
import { analysisOf, STAMP, THREE_CASES } from "../support/makers.ts";

const FORM = "sag_selvevaluering";
const R2: Respondent = { id: "R2", role: "sagsbehandler", unit: "", round: 2 };

const fileOf = (setup = THREE_CASES): WorkbookContent => contentOf(planRespondentFile({ analysis: analysisOf(setup), stamp: STAMP }, R2));

const refusal = (content: WorkbookContent) => {
  const read = readFormFile(content);
  return read.ok ? null : read.problem;
};

describe("a respondent's own file, opened to be answered", () => {
  it("is read as a form that nobody has answered, and says whose it is", () => {
    const read = readFormFile(fileOf());
    expect(read).toMatchObject({ ok: true, value: { stamp: { part: { kind: "respondent", respondent: "R2", round: 2 } }, problems: [] } });
    expect(read.ok && read.value.analysis).toMatchObject({ area: "voksen", selfMode: "short", cases: [], respondents: [], selfAnswers: [] });
  });

  it("is known as the joint form, and comes home as it, also where the joint respondent has an own id", () => {
    const analysis = analysisOf(THREE_CASES, { respondents: [{ id: "LEDELSEN", role: "Fælles" }] });
    const [joint] = analysis.respondents;
    const file = contentOf(planRespondentFile({ analysis, stamp: STAMP }, joint!));
    expect(readFormFile(file)).toMatchObject({ ok: true, value: { stamp: { part: { respondent: "fælles" } } } });
    const row = findTable(file, FORM)!.rows[0]!;
    const back = readReturn(typed(file, FORM, row, "Svar", "I nogen grad"), { analysis, stamp: STAMP });
    expect(back).toMatchObject({ ok: true, value: { cells: [{ target: { kind: "self", round: 1, respondent: "fælles" } }] } });
  });

  it("has what was answered in the sheet, as the form's own", () => {
    const file = fileOf();
    const row = findTable(file, FORM)!.rows.find((one) => one.cell("Punkt")?.value === "A.fag.viden" && one.cell("Del")?.value === "I hvilken grad")!;
    const read = readFormFile(typed(file, FORM, row, "Svar", "I nogen grad"));
    expect(read.ok && read.value.analysis.selfAnswers).toEqual([{ round: 1, respondent: "fælles", item: "A.fag.viden", part: "grade", given: { kind: "code", code: "3" } }]);
  });

  it("asks as much as the workbook that it was made from: short, full, or about some themes", () => {
    const full = readFormFile(fileOf({ ...THREE_CASES, selfEvaluation: "fuld" }));
    expect(full.ok && full.value.analysis.selfMode).toBe("full");
    const themed = readFormFile(fileOf({ ...THREE_CASES, themes: ["A.sag"] }));
    const asked = themed.ok ? selfItems(themed.value.analysis.selfEvaluation, themed.value.analysis.framework, "short") : [];
    expect(asked.every(({ item }) => item.startsWith("A.sag"))).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
  });

  it("is told apart from the files for the municipality, its leaders and VISO, and each says what it is", () => {
    const origin = { analysis: analysisOf({ ...THREE_CASES, cases: [{ id: "SAG-01", benefit: "V85", social: true }] }), stamp: STAMP };
    const said = (["municipality", "leaders", "viso"] as const).map((audience) => refusal(contentOf(planExport(origin, audience))));
    expect(said.map((one) => one?.code)).toEqual(["part-only", "part-only", "part-only"]);
    expect(said.map((one) => /^Filen er (\S+)/.exec(one?.message ?? "")?.[1])).toEqual(["kommunens", "ledernes", "VISO’s"]);
  });

  it("is not the whole workbook, nor anybody else's", () => {
    expect(refusal(contentOf(planWorkbook(analysisOf(), STAMP)))?.code).toBe("part-only");
    expect(refusal(withoutTable(fileOf(), "sag_stempel"))?.code).toBe("not-ours");
  });

  it("is refused where its stamp names no area, or a framework that it does not carry", () => {
    const stamped = (field: string, value: string) => typed(fileOf(), "sag_stempel", rowOf(fileOf(), "sag_stempel", field), "Værdi", value);
    expect([refusal(stamped("area", "alle"))?.code, refusal(stamped("framework", "egen-1"))?.code]).toEqual(["unreadable-stamp", "part-only"]);
  });
});
