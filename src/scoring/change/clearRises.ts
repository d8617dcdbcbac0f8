import { whatCasesCanShow } from "./whatCasesCanShow.ts";

/** How many more cases a second measurement has to come to before the rise is clear. Whole numbers of cases. */
export interface ClearRises {
  /** Where the first measurement makes it easiest, and where it makes it hardest. */
  readonly least: number;
  readonly most: number;
  /** The most met in the first measurement from which a rise can be clear at all. */
  readonly upTo: number;
}

/**
 * What whatCasesCanShow says, in three numbers, told before a second measurement is begun. Null where so few cases never show a
 * clear rise.
 * @param cases a whole number from 0, in each of the two measurements.
 */
export function clearRises(cases: number): ClearRises | null {
  const possible = whatCasesCanShow(cases, cases).flatMap(({ before, riseFrom }) => (riseFrom === null ? [] : [{ before, more: riseFrom - before }]));
  const last = possible.at(-1);
  if (last === undefined) return null;
  const more = possible.map((one) => one.more);
  return { least: Math.min(...more), most: Math.max(...more), upTo: last.before };
}
