import type { FrameworkId } from "../framework/framework.ts";
import type { CaseFacts } from "../instrument/caseFacts.ts";
import { appliesTo, criterionOf, type Item } from "../instrument/item.ts";
import type { Code, ScaleCode } from "../instrument/scale.ts";
import { SCALES } from "../instrument/scales.ts";
import type { ItemCount } from "./counts.ts";
import type { Reading } from "./reading.ts";
import { isSerious, signalOf } from "./signal.ts";
import { wilson } from "./wilson.ts";

/** One answer cell, with what is known of its case. */
export interface CellReading {
  readonly facts: CaseFacts;
  readonly reading: Reading;
}

/** What decides how an item is counted, beside its answers. */
export interface CountingRule {
  readonly framework: FrameworkId;
  /** τ, 0.60 to 0.80. */
  readonly target: number;
}

/** What the answers to one item add up to; `cells` holds one reading per case of its review. */
export function countItem(item: Item, cells: readonly CellReading[], rule: CountingRule): ItemCount {
  const codes = cells.map((cell) => cell.reading).filter(isCode);
  const counted = codes.filter((one) => one.kind === "counted");
  const n = counted.length;
  const met = counted.filter((one) => one.met).length;
  const tally = { n, met, material: item.scale === "L" ? timesGiven(counted, "2") : 0 };
  const unanswered = cells.filter((cell) => cell.reading === "blank" && appliesTo(item, cell.facts)).length;
  const interval = wilson(met, n);
  return {
    instrument: item.instrument,
    item: item.id,
    label: item.label,
    scale: item.scale,
    criterion: criterionOf(item, rule.framework),
    byCode: countByCode(item, codes),
    n,
    met,
    notApplicable: codes.filter((one) => one.kind === "notApplicable").length,
    notAssessable: codes.filter((one) => one.kind === "notAssessable").length,
    unanswered,
    unreadable: cells.filter((cell) => cell.reading === "unreadable").length,
    lower: interval === null ? null : interval.lower,
    upper: interval === null ? null : interval.upper,
    signal: signalOf(tally, item.instrument, rule.target),
    preliminary: unanswered > 0,
    serious: isSerious(tally),
  };
}

function isCode(reading: Reading): reading is ScaleCode {
  return typeof reading !== "string";
}

function timesGiven(codes: readonly ScaleCode[], code: Code): number {
  return codes.filter((one) => one.code === code).length;
}

/** In the scale's order. */
function countByCode(item: Item, codes: readonly ScaleCode[]): ReadonlyMap<Code, number> {
  const times = SCALES[item.scale].codes.map(({ code }) => [code, timesGiven(codes, code)] as const);
  return new Map(times.filter(([, count]) => count > 0));
}
