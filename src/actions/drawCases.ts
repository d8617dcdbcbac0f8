import { compareIds } from "../findings/compareIds.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import { DRAW_ALGORITHM, DRAW_TEXTS } from "../text/danish/draw.ts";
import { drawStrata, type DrawnStratum } from "./drawStrata.ts";
import { presetAnswers } from "./presetAnswers.ts";

export interface DrawOptions {
  /** A whole number from 0 to SEED_LARGEST. */
  readonly seed: number;
  /** How many cases; a whole number from 1. */
  readonly count: number;
  /** ISO date of the draw, or null when it is not to be told. */
  readonly date: string | null;
  /** Whether a choice that stands may give way. */
  readonly replace: boolean;
}

export type CasesDrawn =
  | { readonly ok: true; readonly analysis: Analysis; readonly chosen: readonly string[]; readonly strata: readonly DrawnStratum[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Draws the cases for VISO's social review and notes how. Refused when there are fewer cases than `count`, when cases are
 * chosen already and `replace` does not say otherwise, and always when somebody's social answers would go: a case that was
 * answered about may be drawn again, but never dropped.
 */
export function drawCases(analysis: Analysis, { seed, count, date, replace }: DrawOptions): CasesDrawn {
  const { cases } = analysis;
  if (count > cases.length) return refused("too-few-cases", DRAW_TEXTS.tooFewCases(count, cases.length));
  const before = cases.filter((one) => one.social);
  if (before.length > 0 && !replace) return refused("already-chosen", DRAW_TEXTS.alreadyChosen(idsOf(before)));
  const strata = drawStrata(cases, count, seed);
  const chosen = new Set(strata.flatMap((stratum) => stratum.chosen));
  const answered = before.filter((one) => !chosen.has(one.id) && isAnswered(analysis, one));
  if (answered.length > 0) return refused("answers-would-go", DRAW_TEXTS.answersWouldGo(idsOf(answered)));
  const after = cases.map((one) => ({ ...one, social: chosen.has(one.id) }));
  const drawn: Analysis = {
    ...analysis,
    draw: { seed, algorithm: DRAW_ALGORITHM, count, date },
    cases: after,
    answers: [
      ...analysis.answers.filter((answer) => answer.instrument !== "social" || chosen.has(answer.subject)),
      ...after.filter((one, index) => one.social && cases[index]?.social === false).flatMap((one) => presetAnswers(one, analysis, "social")),
    ],
  };
  return { ok: true, analysis: drawn, chosen: [...chosen].sort(compareIds), strata };
}

/**
 * The same draw on what the workbook holds by now. What it chose itself may stand there already, where it was broken off; what
 * anybody else has chosen meanwhile stays, and nothing is drawn.
 */
export function drawAgain(analysis: Analysis, options: DrawOptions, chosen: readonly string[]): Analysis {
  const isOurs = analysis.cases.every((one) => !one.social || chosen.includes(one.id));
  const drawn = drawCases(analysis, { ...options, replace: isOurs });
  return drawn.ok ? drawn.analysis : analysis;
}

/** Whether somebody has answered or written about the case in the social review. A preset IR is nobody's answer. */
function isAnswered(analysis: Analysis, one: Case): boolean {
  const { answers, remarks, agreed } = analysis;
  const preset = new Set(presetAnswers(one, analysis, "social").map((answer) => answer.item));
  const isGiven = answers.some(
    ({ instrument, subject, item, given }) =>
      instrument === "social" && subject === one.id && !(given.kind === "code" && given.code === "IR" && preset.has(item)),
  );
  return isGiven || [...remarks, ...agreed].some(({ instrument, subject }) => instrument === "social" && subject === one.id);
}

function idsOf(cases: readonly Case[]): readonly string[] {
  return cases.map((one) => one.id).sort(compareIds);
}

function refused(code: string, message: string): CasesDrawn {
  return { ok: false, problem: { code, message } };
}
