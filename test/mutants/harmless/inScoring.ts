import type { Harmless } from "./harmless.ts";

const NO_WORD = "A word has no kind and is not counted; the types ask for the condition.";

export const IN_SCORING: readonly Harmless[] = [
  { file: "src/scoring/agreement/outlyingCases.ts", code: "typeof one !== \"string\"", mistake: "true", reason: NO_WORD },
  { file: "src/scoring/agreement/outlyingCases.ts", code: "\"string\"", mistake: "\"\"", reason: NO_WORD },
];
