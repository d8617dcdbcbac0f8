import { SCALES } from "../instrument/scales.ts";
import { SELF_PARTS } from "../instrument/selfEvaluationTexts.ts";
import type { ScaleId } from "../instrument/scale.ts";
import { ROLES } from "../review/respondent.ts";
import { ACTIVITY_KIND_WORDS, ACTIVITY_STATUS_WORDS, PLAN_MARK_WORDS } from "../text/danish/plan.ts";
import { SETTLEMENT_WORDS } from "../text/danish/doubleReview.ts";
import { CASE_STATUS_WORDS, REVIEW_INSTRUMENT_WORDS, SELF_MODE_WORDS, SUGGESTION_WORDS, YES_WORDS } from "../text/danish/sheetWords.ts";
import { SIGN_WORDS, SIGNAL_WORDS, STATUS_WORDS, VIEW_WORDS } from "../text/danish/signals.ts";
import {
  AREA_WORDS, ASPECT_WORDS, CASE_TYPE_WORDS, CHOICE_WORDS, DECISION_WORDS, DIRECTION_WORDS, FINDING_KIND_WORDS,
  FINDING_STATUS_WORDS, FORM_WORDS, LOGGED_SOURCE_WORDS, RESPONDENT_GROUP_WORDS, type Word,
} from "../text/danish/words.ts";

/** Corroborated stands twice in the words, so its code here says which way it points. */
const TRIANGULATION_WORDS = STATUS_WORDS.map((one) => ({ code: one.points === null ? one.code : `${one.code}-${one.points}`, word: one.word }));

const LISTS = {
  ...scaleWords(),
  yes: YES_WORDS,
  decision: DECISION_WORDS,
  form: FORM_WORDS,
  caseType: CASE_TYPE_WORDS,
  selfMode: SELF_MODE_WORDS,
  reviewInstrument: REVIEW_INSTRUMENT_WORDS,
  caseStatus: CASE_STATUS_WORDS,
  direction: DIRECTION_WORDS,
  loggedSource: LOGGED_SOURCE_WORDS,
  aspect: ASPECT_WORDS,
  findingKind: FINDING_KIND_WORDS,
  findingStatus: FINDING_STATUS_WORDS,
  choice: CHOICE_WORDS,
  role: ROLES.map(({ role }) => ({ code: role, word: role })),
  respondentGroup: RESPONDENT_GROUP_WORDS,
  selfPart: SELF_PARTS.map(({ part, label }) => ({ code: part, word: label })),
  signal: SIGNAL_WORDS,
  sign: SIGN_WORDS,
  triangulation: TRIANGULATION_WORDS,
  suggestion: SUGGESTION_WORDS,
  view: VIEW_WORDS,
  area: AREA_WORDS,
  activityKind: ACTIVITY_KIND_WORDS,
  activityStatus: ACTIVITY_STATUS_WORDS,
  planMark: PLAN_MARK_WORDS,
  settlement: SETTLEMENT_WORDS,
} satisfies Record<string, readonly Word[]>;

export type WordListId = keyof typeof LISTS;

/** Every list, in the order of the sheet Lister. */
export const WORD_LISTS: readonly { readonly id: WordListId; readonly words: readonly Word[] }[] =
  (Object.keys(LISTS) as WordListId[]).map((id) => ({ id, words: LISTS[id] }));

/** The words of a list. */
export function wordsOf(list: WordListId): readonly Word[] {
  return LISTS[list];
}

/** The word of a code. Throws on a code that the list does not have: a mistake in the program. */
export function wordFor(list: WordListId, code: string): string {
  const found = wordsOf(list).find((one) => one.code === code);
  if (found === undefined) throw new Error(`The list ${list} has no code ${code}.`);
  return found.word;
}

/** The code of a cell's text, or null. As COUNTIF counts: capitals do not matter, blanks round the word do. */
export function codeFor(list: WordListId, text: string): string | null {
  const wanted = text.toLowerCase();
  return wordsOf(list).find((one) => one.word.toLowerCase() === wanted)?.code ?? null;
}

/** The defined name of the cell that holds the word: `sag_ord_L_2`. It never looks like a cell address. */
export function wordReference(list: WordListId, code: string): string {
  wordFor(list, code);
  return `sag_ord_${list}_${ascii(code)}`;
}

/** The defined name of the list's range, for dropdowns: `sag_valg_L`. */
export function listName(list: WordListId): string {
  return `sag_valg_${list}`;
}

/** Codes may hold Danish letters and signs; names are kept to ASCII, since R1C1 and language versions differ about the rest. */
function ascii(code: string): string {
  const named = code.replace(/^\+$/, "plus").replace(/^-$/, "minus").replace(/^±$/, "blandet");
  return named.replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa").replace(/[^A-Za-z0-9]/g, "_");
}

function scaleWords(): Record<ScaleId, readonly Word[]> {
  const words = (id: ScaleId): readonly Word[] => SCALES[id].codes.map(({ code, word }) => ({ code, word }));
  return {
    L: words("L"), J: words("J"), G: words("G"),
    selfGrade: words("selfGrade"), checkPoint: words("checkPoint"), yesNo: words("yesNo"),
  };
}
