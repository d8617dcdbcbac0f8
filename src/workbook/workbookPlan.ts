import type { SheetPlan } from "./sheetPlan.ts";

/** A defined name. Must not look like a cell address: "z95" is one. */
export interface NamePlan {
  readonly name: string;
  /** "Lister!$A$5:$A$9" */
  readonly refersTo: string;
}

/** The cell by which a workbook is known as ours and whole. Where a plan is carried out bit by bit, it is written last. */
export interface SealPlan {
  /** Stays with the workbook for life: by it what was begun is known again. */
  readonly id: string;
  /** Title of its sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface WorkbookPlan {
  readonly title: string;
  /** Undefined where half a workbook could not be taken for a whole one. */
  readonly seal?: SealPlan;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}
