import type { Problem } from "../review/problem.ts";
import { DONE_TEXTS } from "../text/danish/commandLine.ts";
import { problemLine } from "./outcome.ts";

/** Of one kind on one sheet; with a further one, the line that counts the rest would save nothing. */
const SHOWN = 5;

/** The problems for people, in their order: of one kind on one sheet the first few, and how many more there are. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const kinds = new Map<string, Problem[]>();
  for (const one of problems) {
    const kind = JSON.stringify([one.code, one.sheet ?? null]);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [one]);
    else known.push(one);
  }
  return [...kinds.values()].flatMap(linesOfKind);
}

function linesOfKind(alike: readonly Problem[]): readonly string[] {
  if (alike.length <= SHOWN + 1) return alike.map(problemLine);
  return [...alike.slice(0, SHOWN).map(problemLine), DONE_TEXTS.alike(alike.length - SHOWN, alike[0]?.sheet)];
}
