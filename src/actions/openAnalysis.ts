import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import { editsBetween } from "../workbook/editsBetween.ts";
import { entriesOf } from "../workbook/log/entriesOf.ts";
import type { LogEntry } from "../workbook/log/logEntry.ts";
import { ourWords } from "../workbook/log/ourWords.ts";
import type { Scribe } from "../workbook/log/scribe.ts";
import type { WorkbookEdits } from "../workbook/content.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";
import { readAnalysis } from "../workbook/read/readAnalysis.ts";
import type { Stamp } from "../workbook/stamp.ts";
import { writeLogged, type Logged } from "./writeLogged.ts";

/** An analysis as it stands in a workbook. */
export interface OpenAnalysis<Book> {
  readonly analysis: Analysis;
  readonly stamp: Stamp;
  /** What could not be read, with sheet and cell. */
  readonly problems: readonly Problem[];
  /** What is to be changed in the workbook so that it holds another analysis. */
  editsTo(after: Analysis): WorkbookEdits;
  /** The same workbook with another analysis in it and everything else as it was. */
  withAnalysis(after: Analysis): Promise<Result<Book>>;
  /** The same, and told to the log as this person's doing; with `reasons`, entries of their own. Nobody's doing is not logged. */
  logged(after: Analysis, scribe: Scribe | null, reasons?: readonly LogEntry[]): Promise<Result<Logged<Book>>>;
}

/**
 * Reads the analysis that stands in a workbook of ours; refuses any other workbook with a problem that says why. Answers are typed,
 * so values will do: an open workbook is read so after every answer.
 */
export async function openAnalysis<Book>(port: WorkbookPort<Book>, book: Book): Promise<Result<OpenAnalysis<Book>>> {
  const found = await port.read(book, "values");
  if (!found.ok) return found;
  const read = readAnalysis(found.value);
  if (!read.ok) return read;
  const { analysis, stamp, problems } = read.value;
  const content = found.value;
  const editsTo = (after: Analysis): WorkbookEdits => editsBetween(content, analysis, after, stamp);
  const withAnalysis = (after: Analysis): Promise<Result<Book>> => port.edit(book, editsTo(after));
  const logged = (after: Analysis, scribe: Scribe | null, reasons: readonly LogEntry[] = []): Promise<Result<Logged<Book>>> => {
    const edits = editsTo(after);
    const entries = [...entriesOf(content, edits), ...reasons];
    return writeLogged(port, book, { content, workbookId: stamp.workbookId, words: ourWords(after), edits, entries }, scribe);
  };
  return { ok: true, value: { analysis, stamp, problems, editsTo, withAnalysis, logged } };
}
