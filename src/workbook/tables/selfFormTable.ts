import { forArea, type AreaText } from "../../framework/framework.ts";
import type { SelfItem, SelfPart } from "../../instrument/selfEvaluation.ts";
import { selfHelp, selfQuestion } from "../../instrument/selfEvaluationTexts.ts";
import type { SelfAnswer } from "../../review/answer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { jointAnswers, jointLines } from "../../scoring/jointForm.ts";
import { SELF_ANSWER_PROMPTS, SELF_FORM_PROMPTS } from "../../text/danish/prompts.ts";
import { criterionWords } from "../criterionWord.ts";
import type { CellValue, PlannedContent, TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf, type Field } from "./field.ts";
import { listRule } from "./listRule.ts";
import { answerCell, scaleOfPart, textCell } from "./selfAnswerCells.ts";
import { SELF_FORM_TABLE } from "./selfFormTableName.ts";

/**
 * The form: a row per part of each criterion. In the task force's workbook it holds the joint self-evaluation. What is
 * asked stands first, and where to answer beside it; the ids that readers need stand last.
 */
export function selfFormTable(analysis: Analysis, row: number): TablePlan {
  const { framework, area } = analysis;
  const wordsOf = criterionWords(framework);
  return tableOf<SelfItem>({
    name: SELF_FORM_TABLE,
    row,
    key: ["Punkt", "Del"],
    rows: jointLines(analysis),
    fields: [
      { header: "Kriterium", width: 30, meaning: "label", value: (item) => wordsOf(item.item) },
      { header: "Spørgsmål", width: 62, meaning: "text", value: (item) => questionOf(analysis, item, (text) => forArea(text, area)) },
      ...answerFields(analysis),
      { header: "Punkt", width: 20, meaning: "note", format: "text", value: (item) => item.item },
      { header: "Del", width: 16, meaning: "note", value: (item) => wordFor("selfPart", item.part) },
    ],
  });
}

/** Each row is answered in one of the two cells, and looks so. */
function answerFields(analysis: Analysis): readonly Field<SelfItem>[] {
  const given = new Map(jointAnswers(analysis).map((one) => [`${one.item}|${one.part}`, one]));
  const shown = (of: (answer: SelfAnswer) => CellValue) => (item: SelfItem) => {
    const answer = given.get(`${item.item}|${item.part}`);
    return answer === undefined ? null : of(answer);
  };
  return [
    { header: "Svar", width: 18, meaning: "note", rowOwn: ({ part }) => scaleCell(part), value: shown(answerCell) },
    { header: "Tekst", width: 62, meaning: "note", format: "text", prompt: SELF_ANSWER_PROMPTS.Tekst, rowOwn: ({ part }) => textCellOf(part), value: shown(textCell) },
  ];
}

/** A grade and a check-point have different words, so each answer cell brings its own list. */
function scaleCell(part: SelfPart): Omit<PlannedContent, "value" | "formula"> {
  const scale = scaleOfPart(part);
  return scale === "text" ? {} : { meaning: "answer", unlocked: true, list: listRule(scale, "Svar", SELF_FORM_PROMPTS.Svar) };
}

function textCellOf(part: SelfPart): Omit<PlannedContent, "value" | "formula"> {
  return scaleOfPart(part) === "text" ? { meaning: "input", unlocked: true } : {};
}

function questionOf({ selfEvaluation: texts }: Analysis, item: SelfItem, inArea: (text: AreaText) => string): string {
  return [selfQuestion(texts, item), selfHelp(texts, item)].flatMap((text) => (text === undefined ? [] : [inArea(text)])).join(". ");
}
