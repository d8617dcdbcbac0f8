import type { ItemId, ReviewInstrument } from "../instrument/item.ts";
import { itemsOf } from "../instrument/items.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import type { AgreedAnswer, Given } from "../review/answer.ts";

/**
 * waiting: at least one of the two has not answered · equal: both gave the same · awaiting: they differ and nobody has settled
 * it · agreed: a third answer stands. Sheets say the same words.
 */
export type Settlement = "waiting" | "equal" | "awaiting" | "agreed";

/** One item of one case that two reviewers answer. */
export interface DoubleAnswer {
  readonly instrument: ReviewInstrument;
  readonly subject: string;
  readonly item: ItemId;
  /** undefined: blank. */
  readonly a: Given | undefined;
  readonly b: Given | undefined;
  readonly agreed: AgreedAnswer | undefined;
  readonly settlement: Settlement;
  /** The answer that counts: the agreed one first, else the one that both gave. undefined: it counts as unanswered. */
  readonly counts: Given | undefined;
}

/** Whether two reviewers answer about the case in this review. */
export function isDouble(one: Case, instrument: ReviewInstrument): boolean {
  return one.double?.includes(instrument) === true && (instrument === "legal" || one.social);
}

/** Every item of every case that is reviewed twice in this review, in the order of the cases and of the sheet. */
export function doubleAnswers(analysis: Analysis, instrument: ReviewInstrument): readonly DoubleAnswer[] {
  const cases = analysis.cases.filter((one) => isDouble(one, instrument));
  if (cases.length === 0) return [];
  const given = new Map(analysis.answers.map((one) => [placeOf(one, one.original), one.given]));
  const agreed = new Map(analysis.agreed.map((one) => [placeOf(one), one]));
  return cases.flatMap((one) =>
    itemsOf(analysis.items, instrument).map((item): DoubleAnswer => {
      const place = { instrument, subject: one.id, item: item.id };
      const both = { a: given.get(placeOf(place, "A")), b: given.get(placeOf(place, "B")), agreed: agreed.get(placeOf(place)) };
      const settlement = settlementOf(both);
      return { ...place, ...both, settlement, counts: both.agreed?.given ?? (settlement === "equal" ? both.a : undefined) };
    }),
  );
}

function settlementOf({ a, b, agreed }: Pick<DoubleAnswer, "a" | "b" | "agreed">): Settlement {
  if (agreed !== undefined) return "agreed";
  if (a === undefined || b === undefined) return "waiting";
  return isAlike({ a, b }) ? "equal" : "awaiting";
}

/** Whether both have answered, and the same. As a sheet compares: capitals do not matter. */
export function isAlike({ a, b }: Pick<DoubleAnswer, "a" | "b">): boolean {
  return a !== undefined && b !== undefined && isSame(a, b);
}

/**
 * Whether the two can be held together: both have answered, and not both "ikke relevant". That mostly stands there from the
 * start as nobody's answer, and would make any two agree.
 */
export function isCompared({ a, b }: Pick<DoubleAnswer, "a" | "b">): boolean {
  return a !== undefined && b !== undefined && !(isNotRelevant(a) && isNotRelevant(b));
}

function isNotRelevant(given: Given): boolean {
  return given.kind === "code" && given.code === "IR";
}

function isSame(a: Given, b: Given): boolean {
  if (a.kind === "code") return b.kind === "code" && a.code === b.code;
  return b.kind === "unreadable" && a.text.toLowerCase() === b.text.toLowerCase();
}

function placeOf(at: Pick<DoubleAnswer, "instrument" | "subject" | "item">, original = ""): string {
  return [at.instrument, at.subject, at.item, original].join("\n");
}
