import type { Item, ItemId, ReviewInstrument } from "../../instrument/item.ts";
import { itemsOf } from "../../instrument/items.ts";
import type { Code, ScaleId } from "../../instrument/scale.ts";
import { SCALES } from "../../instrument/scales.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Given } from "../../review/answer.ts";
import { doubleAnswers, isAlike, isCompared, type DoubleAnswer } from "../doubleReview.ts";
import { AGREEMENT_FROM } from "../thresholds.ts";
import { caseInterval } from "./caseInterval.ts";
import type { Coefficient, NoCoefficient } from "./coefficient.ts";
import { gwetAgreement, linearWeights } from "./gwetAgreement.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { unitsOfRatings, type RatedUnits } from "./ratedUnits.ts";

/** A coefficient with its 95 % interval by case; null and why where it cannot be had. */
export type Estimate =
  | { readonly value: number; readonly lower: number | null; readonly upper: number | null; readonly reason: null }
  | { readonly value: null; readonly lower: null; readonly upper: null; readonly reason: NoCoefficient };

/** How far two reviewers agree on some items. */
export interface Agreement {
  /** Answers that both have given (isCompared), and those of them that are the same. */
  readonly both: number;
  readonly equal: number;
  /** Of those, the ones that are grades on the scale on both sides: what the coefficients are reckoned on. */
  readonly pairs: number;
  /** Pairs that are the same or neighbours on the scale. */
  readonly withinOne: number;
  /** Gwet's AC2 with linear weights, and Krippendorff's alpha (ordinal). */
  readonly ac2: Estimate;
  readonly alpha: Estimate;
}

export interface ScaleAgreement extends Agreement {
  readonly instrument: ReviewInstrument;
  readonly scale: ScaleId;
}

export interface ItemAgreement extends Agreement {
  readonly instrument: ReviewInstrument;
  readonly item: ItemId;
}

/** Over all items of one scale in a review, and item by item. Only items that somebody answers twice. */
export interface ReviewersCompared {
  readonly scales: readonly ScaleAgreement[];
  readonly items: readonly ItemAgreement[];
}

/** Compares what two reviewers gave in one review. `numbers` starts a row of random numbers, the same each time. */
export function compareReviewers(analysis: Analysis, instrument: ReviewInstrument, numbers: () => () => number): ReviewersCompared {
  const answers = doubleAnswers(analysis, instrument).filter(isCompared);
  if (answers.length === 0) return { scales: [], items: [] };
  const items = itemsOf(analysis.items, instrument);
  const on = (among: readonly Item[]) => answers.filter((one) => among.some(({ id }) => id === one.item));
  const scales = [...new Set(items.map((one) => one.scale))];
  const agreement = (scale: ScaleId, among: readonly Item[]) => agreementOf(on(among), scale, numbers);
  return {
    scales: scales.map((scale) => ({ instrument, scale, ...agreement(scale, items.filter((one) => one.scale === scale)) })),
    items: items.map((item) => ({ instrument, item: item.id, ...agreement(item.scale, [item]) })),
  };
}

function agreementOf(answers: readonly DoubleAnswer[], scale: ScaleId, numbers: () => () => number): Agreement {
  const codes = SCALES[scale].codes.filter((one) => one.kind === "counted").map((one) => one.code);
  const pairs = answers.flatMap(({ subject, a, b }) => {
    const [first, second] = [gradeOf(a, codes), gradeOf(b, codes)];
    return first === null || second === null ? [] : [{ subject, first, second }];
  });
  const places = codes.map((_, place) => place);
  const byCase = [...new Set(pairs.map((one) => one.subject))].map((subject) => {
    const own = pairs.filter((one) => one.subject === subject);
    return unitsOfRatings([own.map((one) => one.first), own.map((one) => one.second)], places);
  });
  const ac2 = (units: readonly RatedUnits[]) => gwetAgreement(units, linearWeights(places));
  const alpha = (units: readonly RatedUnits[]) => krippendorffAlpha(units, { kind: "ordinal" });
  return {
    both: answers.length,
    equal: answers.filter(isAlike).length,
    pairs: pairs.length,
    withinOne: pairs.filter(({ first, second }) => Math.abs(first - second) <= 1).length,
    ac2: estimate(byCase, pairs.length, ac2, numbers),
    alpha: estimate(byCase, pairs.length, alpha, numbers),
  };
}

/** The answer's place on the scale, from 0; null for anything that is no grade. */
export function gradeOf(given: Given | undefined, codes: readonly Code[]): number | null {
  const place = given?.kind === "code" ? codes.indexOf(given.code) : -1;
  return place === -1 ? null : place;
}

function estimate(
  byCase: readonly (readonly RatedUnits[])[],
  pairs: number,
  coefficient: (units: readonly RatedUnits[]) => Coefficient,
  numbers: () => () => number,
): Estimate {
  const none = (reason: NoCoefficient): Estimate => ({ value: null, lower: null, upper: null, reason });
  if (pairs > 0 && pairs < AGREEMENT_FROM) return none("few-pairs");
  const found = coefficient(byCase.flat());
  if (found.value === null) return none(found.reason);
  return { value: found.value, reason: null, ...(caseInterval(byCase, coefficient, numbers()) ?? { lower: null, upper: null }) };
}
