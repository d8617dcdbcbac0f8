import type { Harmless } from "./harmless.ts";

const NO_WORD = "A word has no kind and is not counted; the types ask for the condition.";
const NO_CODE = "An answer that is no code has none, and undefined is equal to no code of a scale.";
const NO_PLACE = "What is no code stands at -1 on a scale, and as a byte that is 255, UNREADABLE; the types ask for the condition.";
const ORDINAL = "What is neither nominal nor interval is reckoned as ordinal; the types ask for the word.";
const NEVER_ON_ZERO = "No bound lies exactly on 0: all counts of 8 to 120 answers on either side were tried, and the nearest lies 0.00000001 off.";
const IMPOSSIBLE_TABLE = "A table that the sums do not allow comes out as likely as 0 and adds nothing.";

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
  { file: "src/scoring/agreement/compareReviewers.ts", code: "{ kind: \"ordinal\" }", mistake: "{}", reason: ORDINAL },
  { file: "src/scoring/agreement/compareReviewers.ts", code: "\"ordinal\"", mistake: "\"\"", reason: ORDINAL },
  { file: "src/scoring/change/changeBetween.ts", code: "difference === null", mistake: "false", reason: "There is no difference only where a side has no answer, and that is fewer than eight." },
  { file: "src/scoring/change/changeBetween.ts", code: "difference.lower > 0", mistake: "difference.lower >= 0", reason: NEVER_ON_ZERO },
  { file: "src/scoring/change/changeBetween.ts", code: "difference.upper < 0", mistake: "difference.upper <= 0", reason: NEVER_ON_ZERO },
  { file: "src/scoring/change/fisherExact.ts", code: "Math.max(0, did - second)", mistake: "Math.min(0, did - second)", reason: IMPOSSIBLE_TABLE },
  { file: "src/scoring/change/fisherExact.ts", code: "Math.min(first, did)", mistake: "Math.max(first, did)", reason: IMPOSSIBLE_TABLE },
  { file: "src/scoring/change/fisherExact.ts", code: "x < highest", mistake: "x <= highest", reason: IMPOSSIBLE_TABLE },
  { file: "src/scoring/change/fisherExact.ts", code: "x > lowest", mistake: "x >= lowest", reason: "What is put before the first place of a list is no part of it." },
  { file: "src/scoring/change/fisherExact.ts", code: "one <= here", mistake: "one < here", reason: "The limit lies a ten-millionth above this table's own probability, and no other table's lies exactly on it." },
  { file: "src/scoring/change/whatCasesCanShow.ts", code: "difference !== null", mistake: "true", reason: "A clear change always has a difference; the types cannot know it." },
];
