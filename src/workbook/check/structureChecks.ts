import type { Problem } from "../../review/problem.ts";
import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { DAMAGE_KINDS, type Damage } from "../mend/damage.ts";

/** What readers tell of gaps that damage tells more of: also where it is, and what brings it back. */
const TOLD_BETTER: ReadonlySet<string> = new Set(["formula-gone", "missing-table", "missing-column", "case-without-row"]);

/** The problems that reading has found without those that the damage explains. */
export function besideDamage(problems: readonly Problem[], damage: readonly Damage[]): readonly Problem[] {
  const changed = new Set(damage.filter((one) => one.code === "changed-id").map(placeOf));
  return problems.filter((one) => !TOLD_BETTER.has(one.code) && !(one.code === "unknown-case" && changed.has(placeOf(one))));
}

/** What is gone for good, while its place can be made anew. */
const MADE_ANEW: ReadonlySet<string> = new Set(["missing-table", "missing-column", "missing-row", "missing-name"]);

/** Damage as a problem among others: what is wrong, and what brings it back. */
export function problemOf(damage: Damage): Problem {
  const { mend, ...problem } = damage;
  if (mend !== null) return { ...problem, message: `${problem.message} ${MENDING_TEXTS.repairs}` };
  return MADE_ANEW.has(problem.code) ? { ...problem, message: `${problem.message} ${MENDING_TEXTS.renews}` } : problem;
}

const BROKEN: ReadonlySet<string> = new Set(DAMAGE_KINDS);

/** Whether something of ours is broken, so that repair has something to do; an answer that lacks or cannot be read is for a person. */
export function asksForRepair(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => BROKEN.has(code));
}

/** Whether something of what repair could not mend is gone, so that only a new workbook has it again. */
export function asksForNewBook(left: readonly Problem[]): boolean {
  return left.some(({ code }) => MADE_ANEW.has(code));
}

function placeOf({ sheet, cell }: Problem): string {
  return JSON.stringify([sheet, cell]);
}
