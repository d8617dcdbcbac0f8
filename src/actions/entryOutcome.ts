import type { Problem } from "../review/problem.ts";

/** What came of one entry of a file: left out as a whole, or done as far as `problems` say. */
export interface EntryOutcome {
  readonly kind: "leftOut" | "done";
  /** Whether something is another than before. */
  readonly changed: boolean;
  readonly problems: readonly Problem[];
}

/** Nothing of the entry was entered. */
export function leftOut(...problems: readonly Problem[]): EntryOutcome {
  return { kind: "leftOut", changed: false, problems };
}

/** What was entered in one part of an analysis, and what was left out and why. */
export interface Entered<Part> {
  readonly part: Part;
  readonly problems: readonly Problem[];
  /** Entries of the file that changed something. */
  readonly entered: number;
}

/** Enters one entry after the other with `enter`, and gathers what came of them. `part` is asked for when all are done. */
export function enterEach<Entry, Part>(
  entries: readonly Entry[],
  enter: (entry: Entry) => EntryOutcome,
  part: () => Part,
): Entered<Part> {
  const outcomes = entries.map(enter);
  return {
    problems: outcomes.flatMap((outcome) => outcome.problems),
    entered: outcomes.filter((outcome) => outcome.changed).length,
    part: part(),
  };
}
