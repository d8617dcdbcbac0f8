import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import { cellAddress } from "../workbook/cellAddress.ts";
import type { CellEdit, KnownCell, WorkbookEdits } from "../workbook/content.ts";
import { hostRefusal } from "../workbook/hostRefusal.ts";
import type { LogEntry } from "../workbook/log/logEntry.ts";
import type { Scribe } from "../workbook/log/scribe.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";
import { openAnalysis, type OpenAnalysis } from "./openAnalysis.ts";
import type { Logged } from "./writeLogged.ts";

/** A change that a person made: what the analysis becomes. It may be made again on what others have written meanwhile. */
export type AnalysisEdit = (analysis: Analysis) => Analysis;

/** What the log is told of a change. */
export interface Told {
  readonly scribe: Scribe;
  /** Why earlier changes were made. */
  readonly reasons: readonly LogEntry[];
}

/** Somebody else has begun the row that was to be begun. */
const ROW_TAKEN = "row-taken";

/** Refusals of a place, which may be the log's: answers do not wait for it. */
const MAY_BE_THE_LOG: ReadonlySet<string> = new Set(["gone", "locked", "password", "in-the-way", "unexpected", "table-missing", "sheet-missing", "occupied", "no-room", "totals-row"]);

/** How often a change is made again. */
const TRIES = 3;

/**
 * Makes a change in a workbook that others work in too. Where somebody else took a row that was to be begun, and where it may be
 * the log that refuses, the workbook is read again and the change made on what it holds then, at last without the log: a refused
 * request may have been carried out in part, and is never sent a second time. But a cell that somebody else has changed since the
 * person saw it is not written over: that is refused with both texts ("changed-meanwhile"), as it is on the first try.
 * @param seen the workbook as the person saw it.
 */
export async function makeChange<Book>(port: WorkbookPort<Book>, book: Book, seen: OpenAnalysis<Book>, change: AnalysisEdit, { scribe, reasons }: Told): Promise<Result<Logged<Book>>> {
  let open = seen;
  let known: Scribe | null = scribe;
  for (let tried = 1; ; tried += 1) {
    const after = change(open.analysis);
    const unseen = open === seen ? null : firstUnseen(seen.editsTo(change(seen.analysis)), open.editsTo(after));
    if (unseen !== null) return unseen;
    const written = await open.logged(after, known, reasons);
    if (written.ok || tried === TRIES || !isWorthAnother(written.problem)) return written;
    if (tried === TRIES - 1 && written.problem.code !== ROW_TAKEN) known = null;
    const again = await openAnalysis(port, book);
    if (!again.ok) return written;
    open = again.value;
  }
}

function isWorthAnother({ code }: Problem): boolean {
  return code === ROW_TAKEN || MAY_BE_THE_LOG.has(code);
}

type TypedEdit = Extract<CellEdit, { readonly kind: "value" }>;
type KnownEdit = TypedEdit & { readonly known: KnownCell };

/** The refusal of the first cell that holds something else now than when it was meant to be typed in; null: there is none. */
function firstUnseen(meant: WorkbookEdits, now: WorkbookEdits): Result<never> | null {
  const seen = new Map(meant.cells.filter(isKnown).map((one) => [nameOf(one.known), one.known.value]));
  const changed = now.cells.filter(isKnown).find(({ known }) => seen.has(nameOf(known)) && (seen.get(nameOf(known)) ?? "") !== (known.value ?? ""));
  if (changed === undefined) return null;
  const { sheet, row, column, known, value } = changed;
  return { ok: false, problem: hostRefusal({ kind: "changed-meanwhile", sheet, cell: cellAddress(row, column), standing: String(known.value ?? ""), given: String(value ?? "") }) };
}

/** In a row that holds something: a blank one is nobody's yet. */
function isKnown(edit: CellEdit): edit is KnownEdit {
  return edit.kind === "value" && edit.known !== undefined && edit.known.key.some(({ value }) => value !== null);
}

/** By which a cell is known wherever its row has moved. */
function nameOf({ table, header, key }: KnownCell): string {
  return JSON.stringify([table, header, ...key.map(({ value }) => value)]);
}
