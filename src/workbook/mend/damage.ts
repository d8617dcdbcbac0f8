import type { Problem } from "../../review/problem.ts";
import type { CellEdit, Restoration, TableGrowth } from "../content.ts";

/** What is to be changed for one piece of damage to be mended. */
export interface Mend {
  readonly cells?: readonly CellEdit[];
  readonly growth?: readonly TableGrowth[];
  readonly restorations?: readonly Restoration[];
}

/** What of ours can be broken, as the codes of problems. */
export const DAMAGE_KINDS = [
  "formula-gone",
  "formula-changed",
  "missing-list",
  "missing-bounds",
  "missing-format",
  "missing-name",
  "missing-table",
  "missing-column",
  "renamed-column",
  "copied-sheet",
  "case-without-row",
  "missing-row",
  "changed-id",
  "doubled-row",
  "changed-text",
  "hidden-sheet",
  "shown-sheet",
  "unprotected-sheet",
  "locked-answers",
  "unlocked-formulas",
] as const;

export type DamageKind = (typeof DAMAGE_KINDS)[number];

/** Something of ours that is not as the program made it. */
export interface Damage extends Problem {
  readonly code: DamageKind;
  /** null: only a person can set it right, and the message says how. */
  readonly mend: Mend | null;
}
