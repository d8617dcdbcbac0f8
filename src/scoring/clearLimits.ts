import { signalOf } from "./signal.ts";

/** What n answers can show. null: no number of met answers is enough. */
export interface ClearLimits {
  /** ▲ from this many met answers. */
  readonly strengthFrom: number | null;
  /** ▼ up to and including this many met answers. */
  readonly challengeTo: number | null;
}

/**
 * From which number of met answers n answers are a clear strength, and up to which a clear challenge, where no answer is a
 * defect with material significance. Sheets tell it, so that nobody waits for a verdict that n cannot give. n is a whole
 * number from 0; `target` is τ.
 */
export function clearLimits(n: number, target: number): ClearLimits {
  const signals = Array.from({ length: n + 1 }, (_, met) => signalOf({ n, met, material: 0 }, "legal", target));
  return {
    strengthFrom: placeOf(signals.indexOf("clear-strength")),
    challengeTo: placeOf(signals.lastIndexOf("clear-challenge")),
  };
}

function placeOf(index: number): number | null {
  return index === -1 ? null : index;
}
