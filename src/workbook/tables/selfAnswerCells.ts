import type { SelfPart } from "../../instrument/selfEvaluation.ts";
import { selfPart } from "../../instrument/selfEvaluationTexts.ts";
import type { ScaleId } from "../../instrument/scale.ts";
import type { SelfAnswer } from "../../review/answer.ts";
import type { CellValue } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";

/** The scale that a part is answered on, or "text". */
export function scaleOfPart(part: SelfPart): ScaleId | "text" {
  return selfPart(part).answer;
}

/** What stands under Svar: the word, or what nobody could read. */
export function answerCell({ part, given }: SelfAnswer): CellValue {
  if (given.kind === "text") return null;
  if (given.kind === "unreadable") return given.text;
  const scale = scaleOfPart(part);
  return scale === "text" ? null : wordFor(scale, given.code);
}

/** What stands under Tekst. */
export function textCell({ given }: SelfAnswer): CellValue {
  return given.kind === "text" ? given.text : null;
}
