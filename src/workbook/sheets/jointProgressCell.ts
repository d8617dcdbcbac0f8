import { SELF_PARTS } from "../../instrument/selfEvaluationTexts.ts";
import type { Analysis } from "../../review/analysis.ts";
import { jointProgress } from "../../scoring/jointForm.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import type { PlannedCell } from "../sheetPlan.ts";
import { columnOf } from "../structuredReference.ts";
import { SELF_FORM_TABLE } from "../tables/selfFormTable.ts";
import { listName, wordReference } from "../wordLists.ts";
import { liveCell } from "./sheetOf.ts";

/** How many of the joint form's questions are answered, live. */
export function jointProgressCell(analysis: Analysis, row: number, say: (answered: number, asked: number) => string): PlannedCell {
  const { answered, asked } = jointProgress(analysis);
  const formula = sentenceFormula((first, second) => say(first, second), [`(${answeredFormula()})`, `(${askedFormula()})`]);
  return liveCell(row, 1, "label", formula, say(answered, asked));
}

const column = (header: string) => columnOf(SELF_FORM_TABLE, header);
const GRADED = SELF_PARTS.flatMap(({ part, answer }) => (answer === "text" ? [] : [{ word: wordReference("selfPart", part), list: listName(answer) }]));

function askedFormula(): string {
  return GRADED.map(({ word }) => `COUNTIF(${column("Del")},${word})`).join("+");
}

/** A word of another part's list is no answer. */
function answeredFormula(): string {
  return GRADED.map(({ word, list }) => `SUMPRODUCT(COUNTIFS(${column("Del")},${word},${column("Svar")},${list}))`).join("+");
}
