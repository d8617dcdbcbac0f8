import { findCriterion } from "../../src/framework/framework.ts";
import { summarise } from "../../src/findings/summarise.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import { criterionWord } from "../../src/workbook/criterionWord.ts";
import { selfOverviewTable } from "../../src/workbook/tables/selfOverviewTable.ts";
import { matrixTable } from "../../src/workbook/tables/matrixTable.ts";
import { suggestFindings } from "../../src/findings/suggestFindings.ts";
import { DANISH_FINDING_WORDS } from "../../src/text/danish/findings.ts";
import { analysisOf, THREE_CASES } from "./support/makers.ts";

const criterion = findCriterion(analysisOf().framework, "A.fag.viden");
const NAME = criterion && criterionWord(criterion);

/** Who answered, by role, and what. */
type Answers = readonly (readonly [role: string, code: string])[];

/** A.fag.viden answered so. */
function answeredBy(answers: Answers) {
  const file: AnswerFile = {
    respondents: answers.map(([role], index) => ({ id: `R${index}`, role })),
    answers: answers.map(([, code], index) => ({ instrument: "self", subject: `R${index}`, item: "A.fag.viden", code })),
  };
  return analysisOf(THREE_CASES, file);
}

/** What the row of A.fag.viden shows after its criterion: all, remark, leaders, staff, n. */
function shown(...answers: Answers): readonly unknown[] {
  const analysis = answeredBy(answers);
  const table = selfOverviewTable(analysis, summarise(analysis), 1, 1);
  return table.rows.find((cells) => cells[0]?.value === NAME)?.slice(1).map((cell) => cell.value) ?? [];
}

const THREE_LEADERS = [["direktør", "4"], ["teamleder", "4"], ["afdelingschef", "3"]] as const;
const THREE_STAFF = [["sagsbehandler", "2"], ["rådgiver", "1"], ["stab", "2"]] as const;

describe("the self-evaluation on the page for leaders", () => {
  it("shows leaders and staff where each is three people and nobody else has answered", () => {
    expect(shown(...THREE_LEADERS, ...THREE_STAFF)).toEqual(["I mindre grad", "svarene spreder sig; ledere og medarbejdere ser forskelligt på det", "I høj grad", "I mindre grad", 6]);
  });

  it.each<[string, Answers]>([
    ["two leaders", [THREE_LEADERS[0], THREE_LEADERS[1], ...THREE_STAFF]],
    ["two of the staff", [...THREE_LEADERS, THREE_STAFF[0], THREE_STAFF[1]]],
    ["one more, who could be reckoned from the whole", [...THREE_LEADERS, ...THREE_STAFF, ["anden", "1"]]],
    ["two more, who could be reckoned from the whole", [...THREE_LEADERS, ...THREE_STAFF, ["anden", "1"], ["anden", "2"]]],
  ])("shows neither with %s", (_what, answers) => expect(shown(...answers).slice(2, 4)).toEqual(["", ""]));

  it("shows them again when the others are three", () => {
    expect(shown(...THREE_LEADERS, ...THREE_STAFF, ["anden", "1"], ["anden", "1"], ["anden", "1"]).slice(2, 4)).toEqual(["I høj grad", "I mindre grad"]);
  });

  it("says of one or two answers that they are few, and nothing of what they were", () => {
    expect(shown(["direktør", "1"], ["stab", "4"])).toEqual(["få svar", "", "", "", 2]);
    expect(shown()).toEqual(["", "", "", "", 0]);
  });

  it("shows a joint answer, which is nobody's own", () => expect(shown(["fælles", "3"])).toEqual(["I nogen grad", "", "", "", 1]));

  it("says as little in the matrix, and in a suggestion's grounds", () => {
    const analysis = analysisOf(THREE_CASES, {
      respondents: [{ id: "R1", role: "direktør" }],
      answers: [{ instrument: "self", subject: "R1", item: "A.fag.viden", code: "1" }],
      observations: [{ id: "I1", source: "interview", criterion: "A.fag.viden", direction: "-", text: "x" }],
    });
    const summary = summarise(analysis);
    const matrix = matrixTable(analysis, summary, 1).rows.find((cells) => cells[0]?.value === NAME);
    expect(matrix?.map((cell) => cell.value)).toContain("få svar");
    const grounds = suggestFindings(analysis, summary, DANISH_FINDING_WORDS).map((one) => one.basis).join("\n");
    expect(grounds).toContain("Selvevaluering: få svar");
    expect(grounds).not.toContain("median");
  });
});
