import type { CaseFacts } from "../instrument/caseFacts.ts";
import type { Item, ReviewInstrument } from "../instrument/item.ts";
import { itemsOf } from "../instrument/items.ts";
import type { ScaleId } from "../instrument/scale.ts";
import { SCALES } from "../instrument/scales.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Given } from "../review/answer.ts";
import { readOn } from "./reading.ts";
import { countingAnswers, factsOf, reviewedCases } from "./reviewedCases.ts";

/**
 * What counts of the answers to one item, a byte for each case: the code's place on the item's scale, or one of the two below.
 * Bytes, so that a whole country is counted in a moment; no byte is ever a number of the trade.
 */
export interface AnswerColumn {
  readonly item: Item;
  readonly bytes: Uint8Array;
}

/** The bytes of what is no code; no scale has so many. */
export const BLANK = 254;
export const UNREADABLE = 255;

/** The columns of a review, in the sheet's order, and what is known of the cases, in the order of the bytes. */
export interface ReviewColumns {
  readonly facts: readonly CaseFacts[];
  readonly columns: readonly AnswerColumn[];
}

/** Answers about anything but a case of the review are in no column. */
export function columnsOf(analysis: Analysis, instrument: ReviewInstrument): ReviewColumns {
  const cases = reviewedCases(analysis, instrument);
  const columns = itemsOf(analysis.items, instrument).map((item) => ({ item, bytes: new Uint8Array(cases.length).fill(BLANK) }));
  const placeOf = new Map(cases.map((one, place) => [one.id, place]));
  const columnOf = new Map(columns.map((one) => [one.item.id, one]));
  for (const { item, subject, given } of countingAnswers(analysis, instrument)) {
    const [column, place] = [columnOf.get(item), placeOf.get(subject)];
    if (column !== undefined && place !== undefined) column.bytes[place] = byteOf(column.item.scale, given);
  }
  return { facts: cases.map((one) => factsOf(analysis, one)), columns };
}

function byteOf(scale: ScaleId, given: Given): number {
  const reading = readOn(scale, given);
  return typeof reading === "string" ? UNREADABLE : SCALES[scale].codes.indexOf(reading);
}
