import { changeBetween } from "./changeBetween.ts";

/** What a second measurement would have to come to. */
export interface CanShow {
  /** Met in the first measurement, of n1. */
  readonly before: number;
  /** The fewest met in the second, of n2, that are a clear rise; null: no number is enough. */
  readonly riseFrom: number | null;
  /** The most met in the second that are a clear fall; null: no number is low enough. */
  readonly fallTo: number | null;
}

/** The usual number of cases, in the analysis and in a second measurement. */
export const USUAL_CASES = 20;

/** What n1 and n2 answers can show at all, told before a second measurement is begun. Whole numbers from 0. */
export function whatCasesCanShow(n1: number, n2: number): readonly CanShow[] {
  return Array.from({ length: n1 + 1 }, (_, before) => {
    const clear = Array.from({ length: n2 + 1 }, (__, met) => {
      const { verdict, difference } = changeBetween({ met: before, n: n1 }, { met, n: n2 });
      return verdict === "clear" && difference !== null ? Math.sign(difference.value) : 0;
    });
    return { before, riseFrom: placeOf(clear.indexOf(1)), fallTo: placeOf(clear.lastIndexOf(-1)) };
  });
}

function placeOf(index: number): number | null {
  return index === -1 ? null : index;
}
