import type { AnalysisEdit } from "../../actions/makeChange.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Problem } from "../../review/problem.ts";
import type { CarryOutStage } from "../../workbook/carryOutStage.ts";
import type { Stamp } from "../../workbook/stamp.ts";

/** Sheets of a new analysis that are being made. */
export interface Making {
  /** Null until Excel was asked to write something. */
  readonly stage: CarryOutStage | null;
  readonly isCancelled: boolean;
}

/** What the pane shows of the workbook, and what is on its way there. */
export type BookState =
  | { readonly kind: "opening" }
  /** The workbook is not one of ours, or not yet: a course can be made in it. */
  | { readonly kind: "none"; readonly making: Making | null }
  /** The workbook cannot be read: `problem` says why, and what to do. */
  | { readonly kind: "refused"; readonly problem: Problem }
  | {
      readonly kind: "open";
      /** With every change that was made, also those that are still being written. */
      readonly analysis: Analysis;
      readonly stamp: Stamp;
      readonly problems: readonly Problem[];
      readonly saving: boolean;
      /** Who gives the answers, as the log names them; "" while nobody has said. */
      readonly who: string;
      /** Why the log has no rows of what was changed; said once, until it is dismissed. */
      readonly notLogged: Problem | null;
      /** The latest change that could not be written; it is not in `analysis`. */
      readonly failed: { readonly problem: Problem; readonly change: AnalysisEdit } | null;
    };
