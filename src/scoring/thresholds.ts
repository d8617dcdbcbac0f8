import type { ReviewInstrument } from "../instrument/item.ts";

/** Numbers of the trade's rules that stand in the sheets as well (design §3). Counts of answers unless said. */

/** Below this many answers an item has no signal but "for få svar". VISO reads five cases, so its floor is lower. */
export const FEW_BELOW: Readonly<Record<ReviewInstrument, number>> = { legal: 5, social: 3 };

/** From this many answers an item can be a clear strength or a clear challenge, on either review. */
export const CLEAR_FROM = 5;

/** A serious defect takes at least this many answers `2` … */
export const SERIOUS_FROM = 3;

/** … and at least one answer in this many is `2`: 25 %. */
export const SERIOUS_ONE_IN = 4;

/** Two reviewers: below this many pairs of answers chance decides what a coefficient says, so none is given. */
export const AGREEMENT_FROM = 10;

/** A coefficient's interval draws cases; from fewer the same few come again and again, and it says less than it seems to. */
export const INTERVAL_CASES_FROM = 5;

/** Cases; among fewer there is no picture for one to stand out from. */
export const OUTLYING_CASES_FROM = 8;

/** Two measurements: with fewer answers on either side the counts are said and nothing more. */
export const CHANGE_FROM = 8;

/** A group of fewer respondents is not shown by itself: a person could be read from it. */
export const GROUP_FROM = 3;
