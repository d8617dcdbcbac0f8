import type { Problem } from "../review/problem.ts";
import type { WorkbookContent, WorkbookEdits } from "./content.ts";
import type { WorkbookPlan } from "./sheetPlan.ts";

/** done with what came of it, or refused with a problem that says why and what to do. Nothing is half done. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** What is needed of a spreadsheet. Both adapters implement it: excel/ in Excel, xlsx/ on files. */
export interface WorkbookPort<Book> {
  /** A new workbook that looks as the plan says. */
  carryOut(plan: WorkbookPlan): Promise<Result<Book>>;
  /** Everything in the workbook, understood or not. */
  read(book: Book): Promise<Result<WorkbookContent>>;
  /** The workbook with the edits made and everything else as it was. */
  edit(book: Book, edits: WorkbookEdits): Promise<Result<Book>>;
}
