import type { Harmless } from "./harmless.ts";

const NO_WORD = "A word has no kind and is not counted; the types ask for the condition.";

const NO_CODE = "An answer that is no code has none, and undefined is equal to no code of a scale.";

const NO_PLACE = "What is no code stands at -1 on a scale, and as a byte that is 255, UNREADABLE; the types ask for the condition.";

export const IN_SCORING: readonly Harmless[] = [
  { file: "src/scoring/selfFlags.ts", code: "median !== null", mistake: "true", reason: "Null is not at least 3 either, and groups without a grade are not compared; the types ask for the condition." },
  { file: "src/scoring/selfFlags.ts", code: "median >= 3", mistake: "median < 3", reason: "Both groups turn to the other side of the middle, and only whether they stand on the same one is asked." },
  { file: "src/scoring/answerColumns.ts", code: "place !== undefined", mistake: "true", reason: "A byte at no place is in no column; the types ask for the condition." },
  { file: "src/scoring/answerColumns.ts", code: "typeof reading === \"string\"", mistake: "false", reason: NO_PLACE },
  { file: "src/scoring/answerColumns.ts", code: "\"string\"", mistake: "\"\"", reason: NO_PLACE },
  { file: "src/scoring/caseDefects.ts", code: "typeof reading === \"string\"", mistake: "false", reason: NO_WORD },
  { file: "src/scoring/caseDefects.ts", code: "\"string\"", mistake: "\"\"", reason: NO_WORD },
  { file: "src/scoring/caseDefects.ts", code: "[]", mistake: "[\"Stryker was here\"]", reason: NO_WORD },
  { file: "src/scoring/clearLimits.ts", code: "\"legal\"", mistake: "\"\"", reason: "A review decides from how many answers there is a signal; from how many it can be clear is the same for both." },
  { file: "src/scoring/countItem.ts", code: "times[BLANK] === 0", mistake: "false", reason: "Where nothing is blank the long way counts none either; it only takes longer." },
  { file: "src/scoring/dataBasis.ts", code: "\"social\"", mistake: "\"\"", within: "reviewedCases(analysis, \"social\")", reason: "Any review but the legal one is counted over the chosen cases." },
  { file: "src/scoring/reading.ts", code: "given.kind === \"unreadable\"", mistake: "false", reason: NO_CODE },
  { file: "src/scoring/reading.ts", code: "\"unreadable\"", mistake: "\"\"", within: "given.kind === \"unreadable\"", reason: NO_CODE },
  { file: "src/scoring/agreement/outlyingCases.ts", code: "typeof one !== \"string\"", mistake: "true", reason: NO_WORD },
  { file: "src/scoring/agreement/outlyingCases.ts", code: "\"string\"", mistake: "\"\"", reason: NO_WORD },
  { file: "src/scoring/doubleReview.ts", code: "cases.length === 0", mistake: "false", reason: "Of no cases the long way makes nothing either; it only takes longer." },
  { file: "src/scoring/doubleReview.ts", code: "given.kind === \"code\"", mistake: "true", reason: NO_CODE },
  { file: "src/scoring/doubleReview.ts", code: "b.kind === \"code\"", mistake: "true", reason: NO_CODE },
  { file: "src/scoring/doubleReview.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: "Agreed answers are put down and looked up by the same word, whatever it is." },
];
