import type { Analysis } from "../../src/review/analysis.ts";

/** The answers as one text: where each row stands is no difference. */
export function inOneOrder({ selfAnswers }: Analysis): string {
  return selfAnswers.map(({ round, respondent, item, part, given }) => JSON.stringify([round, respondent, item, part, given])).sort().join("\n");
}
