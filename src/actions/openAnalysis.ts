import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import { editsBetween } from "../workbook/editsBetween.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";
import { readAnalysis } from "../workbook/read/readAnalysis.ts";
import type { Stamp } from "../workbook/stamp.ts";

/** An analysis as it stands in a workbook. */
export interface OpenAnalysis<Book> {
  readonly analysis: Analysis;
  readonly stamp: Stamp;
  /** What could not be read, with sheet and cell. */
  readonly problems: readonly Problem[];
  /** The same workbook with another analysis in it and everything else as it was. */
  withAnalysis(after: Analysis): Promise<Result<Book>>;
}

/** Reads the analysis that stands in a workbook of ours; refuses any other workbook with a problem that says why. */
export async function openAnalysis<Book>(port: WorkbookPort<Book>, book: Book): Promise<Result<OpenAnalysis<Book>>> {
  const found = await port.read(book);
  if (!found.ok) return found;
  const read = readAnalysis(found.value);
  if (!read.ok) return read;
  const { analysis, stamp, problems } = read.value;
  const withAnalysis = (after: Analysis): Promise<Result<Book>> => port.edit(book, editsBetween(found.value, analysis, after, stamp));
  return { ok: true, value: { analysis, stamp, problems, withAnalysis } };
}
