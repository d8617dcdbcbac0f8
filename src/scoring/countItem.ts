import type { FrameworkId } from "../framework/framework.ts";
import type { CaseFacts } from "../instrument/caseFacts.ts";
import { appliesTo, criterionOf } from "../instrument/item.ts";
import type { ScaleCode } from "../instrument/scale.ts";
import { SCALES } from "../instrument/scales.ts";
import { BLANK, UNREADABLE, type AnswerColumn } from "./answerColumns.ts";
import type { ItemCount } from "./counts.ts";
import { isSerious, signalOf } from "./signal.ts";
import { wilson } from "./wilson.ts";

/** What decides how an item is counted, beside its answers. */
export interface CountingRule {
  readonly framework: FrameworkId;
  /** τ, 0.60 to 0.80. */
  readonly target: number;
}

/** A code of the item's scale and how often it was given. */
interface CodeTimes extends ScaleCode {
  readonly times: number;
}

/** What the answers to one item add up to; `facts` are of the cases of its review, in the order of the column. */
export function countItem({ item, bytes }: AnswerColumn, facts: readonly CaseFacts[], rule: CountingRule): ItemCount {
  const times = timesOf(bytes);
  const codes = SCALES[item.scale].codes.map((code, place): CodeTimes => ({ ...code, times: times[place] as number }));
  const n = sumOf(codes, ({ kind }) => kind === "counted");
  const met = sumOf(codes, (code) => code.kind === "counted" && code.met);
  const tally = { n, met, material: item.scale === "L" ? sumOf(codes, ({ code }) => code === "2") : 0 };
  const unanswered = times[BLANK] === 0 ? 0 : facts.filter((one, place) => bytes[place] === BLANK && appliesTo(item, one)).length;
  const interval = wilson(met, n);
  return {
    instrument: item.instrument,
    item: item.id,
    label: item.label,
    scale: item.scale,
    criterion: criterionOf(item, rule.framework),
    byCode: new Map(codes.filter((one) => one.times > 0).map((one) => [one.code, one.times])),
    n,
    met,
    notApplicable: sumOf(codes, ({ kind }) => kind === "notApplicable"),
    notAssessable: sumOf(codes, ({ kind }) => kind === "notAssessable"),
    unanswered,
    unreadable: times[UNREADABLE] as number,
    lower: interval === null ? null : interval.lower,
    upper: interval === null ? null : interval.upper,
    signal: signalOf(tally, item.instrument, rule.target),
    preliminary: unanswered > 0,
    serious: isSerious(tally),
  };
}

/** How often each byte stands in a column. */
function timesOf(bytes: Uint8Array): Uint32Array {
  const times = new Uint32Array(256);
  for (const byte of bytes) times[byte] = (times[byte] as number) + 1;
  return times;
}

function sumOf(codes: readonly CodeTimes[], isMeant: (code: CodeTimes) => boolean): number {
  return codes.filter(isMeant).reduce((sum, { times }) => sum + times, 0);
}
