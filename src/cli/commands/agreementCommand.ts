import { compareTwoReviewers, type TwoReviewers } from "../../actions/compareTwoReviewers.ts";
import type { Given as GivenAnswer } from "../../review/answer.ts";
import type { Problem } from "../../review/problem.ts";
import { AGREEMENT_TEXTS } from "../../text/danish/agreement.ts";
import { REVIEW_INSTRUMENT_WORDS } from "../../text/danish/sheetWords.ts";
import { wordFor } from "../../text/danish/words.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";

/** `agreement <in.xlsx>`: where two reviewers agree, where they do not, and which cases to look at again. */
export const agreementCommand: Command = { name: "agreement", files: 1, values: [], flags: [], run };

async function run({ files: [file = ""] }: Given, around: Surroundings): Promise<Outcome> {
  const book = await openBook(file, around);
  if (!book.ok) return refused(book.problem);
  const { analysis, problems } = book.value;
  const compared = compareTwoReviewers(analysis);
  const none: readonly Problem[] = compared.cases === 0 ? [{ code: "no-double-review", message: AGREEMENT_TEXTS.noDouble }] : [];
  return { done: true, json: { ...jsonOf(compared), problems: [...problems, ...none] }, words: wordsOf(compared) };
}

function jsonOf(compared: TwoReviewers): object {
  return {
    ...compared,
    disagreements: compared.disagreements.map(({ counts: _counts, a, b, agreed, ...one }) => ({
      ...one,
      a: shown(a),
      b: shown(b),
      agreed: agreed === undefined ? null : { code: shown(agreed.given), by: agreed.by, date: agreed.date, why: agreed.why },
    })),
  };
}

function shown(given: GivenAnswer | undefined): string {
  if (given === undefined) return "";
  return given.kind === "code" ? given.code : given.text;
}

/** Agreement in counts first, then the differences, then the coefficients, then the cases to look at again. */
function wordsOf({ cases, both, equal, awaiting, scales, disagreements, control }: TwoReviewers): readonly string[] {
  if (cases === 0) return [];
  return [
    AGREEMENT_TEXTS.agreed(equal, both, cases),
    ...(awaiting > 0 ? [AGREEMENT_TEXTS.awaiting(awaiting)] : []),
    ...disagreements.map(({ subject, item, a, b, agreed }) => AGREEMENT_TEXTS.disagreement(subject, item, shown(a), shown(b), agreed === undefined ? null : shown(agreed.given))),
    ...scales.map(({ instrument, scale, pairs, withinOne, ac2, alpha }) =>
      AGREEMENT_TEXTS.coefficients(`${wordFor(REVIEW_INSTRUMENT_WORDS, instrument)} ${scale}`, { pairs, withinOne }, ac2, alpha),
    ),
    ...control.map(({ subject, notMet, n, stands }) => AGREEMENT_TEXTS.control(subject, notMet, n, stands)),
  ];
}
