import type { Restoration, WorkbookEdits } from "../content.ts";
import type { Damage } from "./damage.ts";

export interface MendingEdits extends WorkbookEdits {
  readonly restorations: readonly Restoration[];
}

/** All that sets right what the program can set right by itself. */
export function mendingEdits(damage: readonly Damage[]): MendingEdits {
  const mends = damage.flatMap(({ mend }) => mend ?? []);
  return {
    cells: mends.flatMap(({ cells }) => cells ?? []),
    growth: mends.flatMap(({ growth }) => growth ?? []),
    restorations: mends.flatMap(({ restorations }) => restorations ?? []),
  };
}
