import type { ScaleId } from "../instrument/scale.ts";
import { SCALES, wordOf } from "../instrument/scales.ts";
import type { Given } from "../review/answer.ts";
import type { FiledAnswer } from "../review/answerFile.ts";
import type { Problem } from "../review/problem.ts";
import { ANSWER_TEXTS } from "../text/danish/inputs.ts";

export type GivenOrText = Given | { readonly kind: "text"; readonly text: string };

/** How a question is answered: on a scale, or with a text. */
export type AnswerForm = ScaleId | "text";

/** What an entry answers; null when it says nothing but a remark. */
export type ReadAnswer<Value> =
  | { readonly ok: true; readonly given: Value | null }
  | Refused;

interface Refused {
  readonly ok: false;
  readonly problem: Problem;
}

/** The code that an entry gives on a scale. A text, or a code that the scale does not have, is a problem. */
export function readCode(filed: Pick<FiledAnswer, "item" | "code" | "text">, scale: ScaleId, path: string): ReadAnswer<Given> {
  if (filed.text !== undefined && filed.text.trim() !== "") {
    return fault("takes-code", `${path}.text`, ANSWER_TEXTS.takesCode(filed.item));
  }
  return filed.code === undefined ? { ok: true, given: null } : codeOnScale(filed.code, scale, path);
}

/** The code as one of the scale's; one that the scale does not have is a problem. */
export function codeOnScale(written: string, scale: ScaleId, path: string): { readonly ok: true; readonly given: Given } | Refused {
  const codes = SCALES[scale].codes.map((one) => one.code);
  const code = codes.find((one) => one === written);
  if (code === undefined) return fault("code-not-in-scale", `${path}.code`, ANSWER_TEXTS.codeNotInScale(written, codes));
  return { ok: true, given: { kind: "code", code } };
}

/** The code or text that an entry gives to a question that is answered so. */
export function readFiledAnswer(filed: FiledAnswer, form: AnswerForm, path: string): ReadAnswer<GivenOrText> {
  if (form !== "text") return readCode(filed, form, path);
  if (filed.code !== undefined) return fault("takes-text", `${path}.code`, ANSWER_TEXTS.takesText(filed.item));
  if (filed.text === undefined || filed.text.trim() === "") return { ok: true, given: null };
  return { ok: true, given: { kind: "text", text: filed.text } };
}

/** An answer as its cell shows it; "" when nobody has answered. */
export function shownAnswer(given: GivenOrText | undefined | null, form: AnswerForm): string {
  if (given === undefined || given === null) return "";
  if (given.kind !== "code") return given.text;
  return form === "text" ? given.code : wordOf(form, given.code);
}

/** Names the fields of an entry that have no place beside its answer. They are left out, the answer is not. */
export function fieldsNotTaken(
  filed: FiledAnswer,
  fields: readonly ("note" | "reference" | "good" | "reviewer")[],
  path: string,
): readonly Problem[] {
  return fields
    .filter((field) => filed[field] !== undefined && filed[field] !== "")
    .map((field) => ({ code: "not-taken-here", path: `${path}.${field}`, message: ANSWER_TEXTS.notTakenHere(field, filed.item) }));
}

function fault(code: string, path: string, message: string): Refused {
  return { ok: false, problem: { code, path, message } };
}
