import { puttingBack, type Undoable } from "../workbook/mend/writtenOver.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";

/** A workbook in which cells hold again what they held before a repair. */
export interface Undone<Book> {
  readonly book: Book;
  /** How many cells; of the others somebody has written in since, and they are left alone. */
  readonly putBack: number;
}

/**
 * Takes a repair back cell by cell: what it wrote over stands there again. Lists, colours, headings, names and protection stay
 * as the repair left them: nothing that anybody has written is in those. Refused as reading or editing is.
 */
export async function undoRepair<Book>(port: WorkbookPort<Book>, book: Book, cells: readonly Undoable[]): Promise<Result<Undone<Book>>> {
  const found = await port.read(book);
  if (!found.ok) return found;
  const edits = puttingBack(found.value, cells);
  const putBack = edits.cells.length + edits.restorations.length;
  const edited = putBack === 0 ? { ok: true as const, value: book } : await port.edit(book, edits);
  return edited.ok ? { ok: true, value: { book: edited.value, putBack } } : edited;
}
