import { FORMAT_VERSION } from "../../workbook/stamp.ts";
import type { BookState } from "../book/bookState.ts";

/** Which Excel this is, as Office says. */
export interface HostFacts {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
}

/**
 * What somebody who helps needs to know, and nothing that anybody typed: no message, no sheet, no cell, no id, since all of these
 * may hold words of a case. Problems are counted by their codes, which are the program's own.
 */
export function technicalReport({ platform, version, language }: HostFacts, state: BookState): string {
  return [`Excel: ${platform} ${version}, ${language}`, `Format: ${FORMAT_VERSION}`, `State: ${state.kind}`, ...problemsIn(state)].join("\n");
}

function problemsIn(state: BookState): readonly string[] {
  if (state.kind === "opening" || state.kind === "none") return [];
  if (state.kind === "refused") return [`Refused: ${state.problem.code}`];
  const counts = new Map<string, number>();
  for (const { code } of state.problems) counts.set(code, (counts.get(code) ?? NONE_YET) + 1);
  return [
    ...[...counts].sort().map(([code, count]) => `Problem: ${code} × ${count}`),
    ...(state.failed === null ? [] : [`Not saved: ${state.failed.problem.code}`]),
  ];
}

const NONE_YET = 0;
