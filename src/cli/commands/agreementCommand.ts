import { agreementInWords, codeOrText } from "../../actions/agreementInWords.ts";
import { compareTwoReviewers, type TwoReviewers } from "../../actions/compareTwoReviewers.ts";
import type { Problem } from "../../review/problem.ts";
import { AGREEMENT_TEXTS } from "../../text/danish/agreement.ts";
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
  return { done: true, json: { ...jsonOf(compared), problems: [...problems, ...none] }, words: agreementInWords(compared) };
}

function jsonOf(compared: TwoReviewers): object {
  return {
    ...compared,
    disagreements: compared.disagreements.map(({ counts: _counts, a, b, agreed, ...one }) => ({
      ...one,
      a: codeOrText(a),
      b: codeOrText(b),
      agreed: agreed === undefined ? null : { code: codeOrText(agreed.given), by: agreed.by, date: agreed.date, why: agreed.why },
    })),
  };
}
