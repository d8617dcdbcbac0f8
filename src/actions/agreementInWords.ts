import type { Given } from "../review/answer.ts";
import { AGREEMENT_TEXTS } from "../text/danish/agreement.ts";
import { REVIEW_INSTRUMENT_WORDS } from "../text/danish/sheetWords.ts";
import { wordFor } from "../text/danish/words.ts";
import type { TwoReviewers } from "./compareTwoReviewers.ts";

/** Agreement in counts first, then the differences, then the coefficients, then the cases to look at again. */
export function agreementInWords({ cases, both, equal, awaiting, scales, disagreements, control }: TwoReviewers): readonly string[] {
  if (cases === 0) return [];
  return [
    AGREEMENT_TEXTS.agreed(equal, both, cases),
    ...(awaiting > 0 ? [AGREEMENT_TEXTS.awaiting(awaiting)] : []),
    ...disagreements.map(({ subject, item, a, b, agreed }) => AGREEMENT_TEXTS.disagreement(subject, item, codeOrText(a), codeOrText(b), agreed === undefined ? null : codeOrText(agreed.given))),
    ...scales.map(({ instrument, scale, pairs, withinOne, ac2, alpha }) =>
      AGREEMENT_TEXTS.coefficients(`${wordFor(REVIEW_INSTRUMENT_WORDS, instrument)} ${scale}`, { pairs, withinOne }, ac2, alpha),
    ),
    ...control.map(({ subject, notMet, n, stands }) => AGREEMENT_TEXTS.control(subject, notMet, n, stands)),
  ];
}

/** An answer as its code, a text as it stands, nothing as nothing. */
export function codeOrText(given: Given | undefined): string {
  if (given === undefined) return "";
  return given.kind === "code" ? given.code : given.text;
}
