/** What the test of a promise came to. */
export interface Outcome {
  /** Cases that were run; 0: none was. */
  readonly cases: number;
  /** Where the promise was broken, a line each. */
  readonly failures: readonly string[];
}

/** One of the twenty promises. */
export interface Pledge {
  readonly number: number;
  readonly promise: string;
  /** How it is tested, in a few words. */
  readonly test: string;
  /** Cases of a quick run and of a long one. Infinity: all there are. */
  readonly quick: number;
  readonly long: number;
  /** Runs so many cases; null where nothing of the promise can be tested here. */
  readonly run: ((count: number) => Promise<Outcome>) | null;
  /** What of it nothing here tests; such a promise never counts as wholly kept. */
  readonly notRun?: string;
}

/** The outcomes of several tests of one promise as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    cases: outcomes.reduce((sum, { cases }) => sum + cases, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}
