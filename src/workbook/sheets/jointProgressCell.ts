import { SELF_PARTS } from "../../instrument/selfEvaluationTexts.ts";
import type { Analysis } from "../../review/analysis.ts";
import { dataBasis } from "../../scoring/dataBasis.ts";
import { jointProgress } from "../../scoring/jointForm.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import type { PlannedCell } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { SELF_FORM_TABLE } from "../tables/selfFormTableName.ts";
import { listName, wordReference } from "../wordLists.ts";
import { BASIS_FORMULAS } from "./dataBasisFormulas.ts";
import { liveCell } from "./sheetOf.ts";

/**
 * How many of the joint form's questions are answered, live. `notAsked` stands there instead where people answer each for
 * themselves: a form that nobody is to fill in is not missing.
 */
export function jointProgressCell(analysis: Analysis, row: number, say: (answered: number, asked: number) => string, notAsked?: string): PlannedCell {
  const { answered, asked } = jointProgress(analysis);
  const sentence = sentenceFormula((first, second) => say(first, second), [`(${answeredFormula()})`, `(${askedFormula()})`]);
  if (notAsked === undefined) return liveCell(row, 1, "label", sentence, say(answered, asked));
  const formula = `IF(AND((${answeredFormula()})=0,${BASIS_FORMULAS.answered}>0),${quoted(notAsked)},${sentence})`;
  return liveCell(row, 1, "label", formula, answered === 0 && dataBasis(analysis).answered > 0 ? notAsked : say(answered, asked));
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
