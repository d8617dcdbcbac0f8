import { createAnalysis } from "../../../src/actions/createAnalysis.ts";
import { setSelfAnswer } from "../../../src/actions/setSelfAnswer.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import { JOINT_FORM } from "../../../src/scoring/jointForm.ts";
import { nextUnansweredPage, pageIndex, selfPages } from "../../../src/taskpane/selfEvaluation/selfPages.ts";

describe("The self-evaluation page by page", () => {
  it("asks of a criterion in the short form its grade and three texts, and closes a theme with its own question", () => {
    const pages = selfPages(analysisOf("kort"), JOINT_FORM);
    expect(pages[0]?.lines.map(({ part }) => part)).toEqual(["grade", "beskrivelse", "godt", "udfordrer"]);
    expect(pages.find(({ item }) => item === "A.fag")?.lines.map(({ part }) => part)).toEqual(["overall"]);
  });

  it("asks in the full form for the five steps of the circle of analysis and the documentation too", () => {
    const parts = selfPages(analysisOf("fuld"), JOINT_FORM)[0]?.lines.map(({ part }) => part);
    expect(parts).toEqual(["grade", "findes", "kendt", "anvendes", "hensigtsmaessig", "foelges-op", "beskrivelse", "godt", "udfordrer", "dokumentation"]);
  });

  it("names a page as the form's first column does, so that a cell leads to it", () => {
    expect(selfPages(analysisOf("kort"), JOINT_FORM).find(({ item }) => item === "A.sag.udredning")?.title).toMatch(/^3\.1 /);
  });

  it("goes on to the next page with a question on a scale that is blank; texts are never missing", () => {
    const analysis = graded(analysisOf("kort"), 0);
    const pages = selfPages(analysis, JOINT_FORM);
    expect(nextUnansweredPage(pages, 0)).toBe(pages[1]);
    expect(nextUnansweredPage(pages, pages.length - 1)).toBe(pages[1]);
  });

  it("counts a cell that nobody can read as unanswered", () => {
    const [first] = selfPages(analysisOf("kort"), JOINT_FORM);
    const unreadable = { ...JOINT_FORM, item: first!.item, part: "grade" as const, given: { kind: "unreadable" as const, text: "Måske" } };
    const pages = selfPages({ ...analysisOf("kort"), selfAnswers: [unreadable] }, JOINT_FORM);
    expect(nextUnansweredPage(pages, pages.length - 1)).toBe(pages[0]);
  });

  it("has nowhere to go on to when all is answered, and stands at the first page when its own is gone", () => {
    const pages = selfPages(analysisOf("kort"), JOINT_FORM);
    const done = pages.reduce((so, _, index) => graded(so, index), analysisOf("kort"));
    expect(nextUnansweredPage(selfPages(done, JOINT_FORM), 3)).toBeUndefined();
    expect(pageIndex(pages, "A.findes.ikke")).toBe(0);
  });
});

function graded(analysis: Analysis, index: number): Analysis {
  const page = selfPages(analysis, JOINT_FORM)[index]!;
  return setSelfAnswer(analysis, { ...JOINT_FORM, item: page.item, part: page.lines[0]!.part }, { kind: "code", code: "3" });
}

function analysisOf(selfEvaluation: "kort" | "fuld"): Analysis {
  const created = createAnalysis({ municipality: "Prøvekøbing", area: "voksen", framework: "taskforce-2024", selfEvaluation, cases: [] });
  if (!created.ok) throw new Error(created.problems[0]?.message);
  return created.analysis;
}
