import { findCriterion, findTheme, forArea, type Framework } from "../../framework/framework.ts";
import { CHECK_POINTS, type SelfItem, type SelfPart } from "../../instrument/selfEvaluation.ts";
import { selfItems, selfQuestion } from "../../instrument/selfEvaluationTexts.ts";
import { JOINT, type SelfAnswer } from "../../review/answer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { SELF_ANSWER_PROMPTS } from "../../text/danish/prompts.ts";
import { criterionWord } from "../criterionWord.ts";
import type { PlannedContent, TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf } from "./field.ts";
import { listRule } from "./listRule.ts";
import { answerCell, scaleOfPart, textCell } from "./selfAnswerCells.ts";

export const SELF_FORM_TABLE = "sag_selvevaluering";

/**
 * The form: a row per part of each criterion. In the task force's workbook it holds the joint self-evaluation. It is
 * made in short mode, and in full where check-points have been answered.
 */
export function selfFormTable(analysis: Analysis, row: number): TablePlan {
  const { framework, selfEvaluation: texts, area } = analysis;
  const joint = analysis.selfAnswers.filter((one) => one.respondent === JOINT && one.round === 1);
  const full = joint.some((one) => isCheckPoint(one.part));
  const given = new Map(joint.map((one) => [`${one.item}|${one.part}`, one]));
  const answerOf = (item: SelfItem): SelfAnswer | undefined => given.get(`${item.item}|${item.part}`);
  const questionOf = (item: SelfItem): string => {
    const question = selfQuestion(texts, item);
    return question === undefined ? "" : forArea(question, area);
  };
  return tableOf<SelfItem>({
    name: SELF_FORM_TABLE,
    row,
    key: ["Punkt", "Del"],
    rows: selfItems(texts, framework, full ? "full" : "short"),
    fields: [
      { header: "Punkt", width: 22, meaning: "key", format: "text", value: (item) => item.item },
      { header: "Kriterium", width: 34, meaning: "note", value: (item) => titleOf(framework, item.item) },
      { header: "Del", width: 18, meaning: "note", value: (item) => wordFor("selfPart", item.part) },
      { header: "Spørgsmål", width: 60, meaning: "note", value: questionOf },
      { header: "Svar", width: 18, meaning: "answer", rowOwn: ({ part }) => answerCellRule(part), value: (item) => { const answer = answerOf(item); return answer ? answerCell(answer) : null; } },
      { header: "Tekst", width: 70, meaning: "text", format: "text", prompt: SELF_ANSWER_PROMPTS.Tekst, rowOwn: ({ part }) => ({ unlocked: scaleOfPart(part) === "text" }), value: (item) => { const answer = answerOf(item); return answer ? textCell(answer) : null; } },
    ],
  });
}

/** A grade and a check-point have different words, so each answer cell brings its own list; a text part is not answered so. */
function answerCellRule(part: SelfPart): Pick<PlannedContent, "list" | "unlocked"> {
  const scale = scaleOfPart(part);
  return scale === "text" ? { unlocked: false } : { unlocked: true, list: listRule(scale, "Svar", SELF_ANSWER_PROMPTS.Svar) };
}

function isCheckPoint(part: SelfPart): boolean {
  return (CHECK_POINTS as readonly SelfPart[]).includes(part);
}

function titleOf(framework: Framework, id: string): string {
  const found = findCriterion(framework, id) ?? findTheme(framework, id);
  return found ? criterionWord(found) : id;
}
