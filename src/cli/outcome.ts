import type { Problem } from "../review/problem.ts";
import { DONE_TEXTS } from "../text/danish/commandLine.ts";

/** What came of a command. */
export interface Outcome {
  /** False: nothing was done and nothing was written. */
  readonly done: boolean;
  /** For programs, on standard output with --json. */
  readonly json: { readonly problems: readonly Problem[] };
  /** For people, on standard error; the problems are said after them. */
  readonly words: readonly string[];
}

/** 0: done. 1: done as far as possible, problems are listed. 2: nothing done. */
export type ExitCode = 0 | 1 | 2;

/** Nothing was done, because of these problems. */
export function refused(...problems: readonly Problem[]): Outcome {
  return { done: false, json: { problems }, words: [DONE_TEXTS.nothingDone] };
}

export function exitCodeOf({ done, json }: Outcome): ExitCode {
  if (!done) return 2;
  return json.problems.length > 0 ? 1 : 0;
}

/** A problem on one line, its place first: "cases[2].benefit: …", "Sager!C7: …". */
export function problemLine({ sheet, cell, path, message }: Problem): string {
  const place = sheet === undefined ? cell : cell === undefined ? sheet : `${sheet}!${cell}`;
  return [path, place, message].filter((part) => part !== undefined).join(": ");
}
