import type { Problem } from "../review/problem.ts";
import { LOG_TEXTS } from "../text/danish/log.ts";
import type { WorkbookContent, WorkbookEdits } from "../workbook/content.ts";
import { logAppend } from "../workbook/log/logAppend.ts";
import type { LogEntry } from "../workbook/log/logEntry.ts";
import type { Scribe } from "../workbook/log/scribe.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";

/** A workbook with a change in it, and what its log has of that. */
export interface Logged<Book> {
  readonly book: Book;
  readonly entries: readonly LogEntry[];
  /** Why the log has no rows of the change; null where it has, and where nothing was changed. */
  readonly notLogged: Problem | null;
}

/** What is to be written, and what is known of the workbook that it is written in. */
export interface LoggedEdits {
  readonly content: WorkbookContent;
  readonly workbookId: string;
  readonly words: ReadonlySet<string>;
  readonly edits: WorkbookEdits;
  readonly entries: readonly LogEntry[];
}

/** Somebody has written in the block since it was read. */
const TAKEN = "log-taken";

/** How often the log is read again where others keep going on in the same block. */
const TRIES = 3;

/** A refusal that is the log's alone: what was to be written can be written without it. */
export const LOG_REFUSED: Problem = { code: "log-refused", message: LOG_TEXTS.notWritten["log-refused"] };

/**
 * Writes edits and their log rows at once. A log that has no room or is gone is told and stops nothing. Where somebody has gone on in
 * the block meanwhile, the log alone is read again: what is to be typed was decided on what was read first, and stays so. Without a
 * scribe nothing is logged, and that is told.
 */
export async function writeLogged<Book>(port: WorkbookPort<Book>, book: Book, given: LoggedEdits, scribe: Scribe | null): Promise<Result<Logged<Book>>> {
  const { edits, entries } = given;
  let { content } = given;
  if (entries.length === 0) return loggedAs(await port.edit(book, edits), entries, null);
  for (let tried = 1; tried <= TRIES && scribe !== null; tried += 1) {
    const log = await logAppend(content, given, entries, scribe);
    if (!log.ok) return loggedAs(await port.edit(book, edits), entries, log.problem);
    const written = await port.edit(book, { ...edits, log: log.value });
    if (written.ok || written.problem.code !== TAKEN) return loggedAs(written, entries, null);
    const again = await port.read(book, "values");
    if (!again.ok) return again;
    content = again.value;
  }
  return loggedAs(await port.edit(book, edits), entries, LOG_REFUSED);
}

function loggedAs<Book>(written: Result<Book>, entries: readonly LogEntry[], notLogged: Problem | null): Result<Logged<Book>> {
  return written.ok ? { ok: true, value: { book: written.value, entries, notLogged } } : written;
}
