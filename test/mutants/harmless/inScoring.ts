import type { Harmless } from "./harmless.ts";

const NO_WORD = "A word has no kind and is not counted; the types ask for the condition.";

const NO_CODE = "An answer that is no code has none, and undefined is equal to no code of a scale.";

export const IN_SCORING: readonly Harmless[] = [
  { file: "src/scoring/agreement/outlyingCases.ts", code: "typeof one !== \"string\"", mistake: "true", reason: NO_WORD },
  { file: "src/scoring/agreement/outlyingCases.ts", code: "\"string\"", mistake: "\"\"", reason: NO_WORD },
  { file: "src/scoring/doubleReview.ts", code: "cases.length === 0", mistake: "false", reason: "Of no cases the long way makes nothing either; it only takes longer." },
  { file: "src/scoring/doubleReview.ts", code: "given.kind === \"code\"", mistake: "true", reason: NO_CODE },
  { file: "src/scoring/doubleReview.ts", code: "b.kind === \"code\"", mistake: "true", reason: NO_CODE },
  { file: "src/scoring/doubleReview.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: "Agreed answers are put down and looked up by the same word, whatever it is." },
];
