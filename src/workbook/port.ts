import type { Problem } from "../review/problem.ts";
import type { Tell } from "./carryOutStage.ts";
import type { WorkbookContent, WorkbookEdits } from "./content.ts";
import type { WorkbookPlan } from "./workbookPlan.ts";

/** done with what came of it, or refused with a problem that says why and what to do. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/**
 * How closely a workbook is looked at. "values" is what answers are read from: an adapter may then leave out formulas, dropdowns
 * and locks, which a running program gives slowly, and of the log's
 * blocks all but the last row. Whoever checks or mends a workbook looks at "everything".
 */
export type ReadDepth = "values" | "everything";

/**
 * What is needed of a spreadsheet. Both adapters implement it. To xlsx/ a book is a file's bytes: what is refused has changed
 * nothing. To excel/ it is the workbook that is open: a request can break off halfway; doing the same again then converges.
 */
export interface WorkbookPort<Book> {
  /**
   * A workbook with sheets that look as the plan says: a new file, or the open workbook with the sheets added to it. Who `tell`s
   * not to go on has "cancelled" as answer, and the open workbook as it was; a file is made at once, and nobody is told.
   */
  carryOut(plan: WorkbookPlan, tell?: Tell): Promise<Result<Book>>;
  /**
   * What is in the workbook, understood or not. Sheets without any table of ours may come without cells: they are nobody's
   * business. "everything" unless told.
   */
  read(book: Book, depth?: ReadDepth): Promise<Result<WorkbookContent>>;
  /** The workbook with the edits made and everything else as it was. A program that calculates passes over cached values. */
  edit(book: Book, edits: WorkbookEdits): Promise<Result<Book>>;
}
