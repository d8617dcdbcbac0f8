import type { LogAppend, WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { logBlocks, type LogBlock } from "./logBlocks.ts";
import { LOG_TEXTS } from "../../text/danish/log.ts";
import type { LogEntry } from "./logEntry.ts";
import { rowCode, textPrint } from "./rowCode.ts";
import { saidValue } from "./saidValue.ts";
import type { Scribe } from "./scribe.ts";

/** Rows of one block: about 800 KB as a program sends them; a course of 20 cases comes to 2,000 or so. */
const MOST_ROWS = 4_000;

/** A key that somebody has typed may be anything; ours are shorter. */
const LONGEST_KEY = 80;

/** What the log must know of the workbook. */
interface LogKnown {
  readonly workbookId: string;
  /** Words that tell of no case (log/ourWords.ts). */
  readonly words: ReadonlySet<string>;
}

/**
 * What is to be written into the log for these entries: under the last row of who writes, or in a block that nobody has begun.
 * Refused where the workbook has no log, where it cannot be written in, and where it is full; answers do not wait for it.
 */
export async function logAppend(content: WorkbookContent, known: LogKnown, entries: readonly LogEntry[], scribe: Scribe): Promise<Result<LogAppend>> {
  const who = scribe.who.trim() === "" ? LOG_TEXTS.nobody : scribe.who.trim();
  const blocks = logBlocks(content);
  if (blocks.length === 0) return refused("log-missing");
  const hasRoom = (block: LogBlock): boolean => block.rows.length + entries.length <= MOST_ROWS;
  const block = blocks.find((one) => one.who === who && hasRoom(one)) ?? blocks.find((one) => isFree(one) && hasRoom(one));
  if (block === undefined) return refused("log-full");
  const { sheet, table } = block.found;
  if (sheet.protected) return refused("log-locked");
  const rows: (readonly string[])[] = [];
  let before = block.last === "" ? known.workbookId : block.last;
  for (const entry of entries) {
    const cells = await cellsOf(entry, who, known, scribe);
    before = await rowCode(before, cells, scribe.digest);
    rows.push([...cells, before]);
  }
  const { name, row, column, rowCount } = table;
  return { ok: true, value: { table: name, sheet: sheet.name, row, column, filled: block.rows.length, size: rowCount, last: block.last, rows } };
}

/** A block that ends in a blank row may have others before it that were not read. */
function isFree({ rows, found }: LogBlock): boolean {
  return rows.length === 0 && found.table.rowCount === 1;
}

/** The cells of a row but for its code: words and numbers as they are, of a text its length and a print. */
async function cellsOf(entry: LogEntry, who: string, { workbookId, words }: LogKnown, { now, digest }: Scribe): Promise<readonly string[]> {
  const { sheet, row, field, reason } = entry;
  const print = (text: string): Promise<string> => textPrint(workbookId, text, digest);
  const key = row.length <= LONGEST_KEY ? row : LOG_TEXTS.text(row.length, await print(row));
  return [now, who, sheet, key, field, await saidValue(entry.before, words, print), await saidValue(entry.after, words, print), reason];
}

function refused(code: "log-missing" | "log-full" | "log-locked"): Result<never> {
  return { ok: false, problem: { code, message: LOG_TEXTS.notWritten[code] } };
}
