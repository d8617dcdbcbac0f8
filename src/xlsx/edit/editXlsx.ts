import type { CellEdit, WorkbookEdits } from "../../workbook/content.ts";
import { logEdits } from "../../workbook/log/logEdits.ts";
import type { Result } from "../../workbook/port.ts";
import { openPackage } from "../package/openPackage.ts";
import { refusable } from "../package/refused.ts";
import { readWorkbookPart } from "../read/workbookPart.ts";
import { Draft } from "./draft.ts";
import { editCells } from "./editCells.ts";
import { fitRows } from "./fitRows.ts";
import { growTable } from "./growTable.ts";
import { partOf } from "./partOf.ts";
import { printNames } from "./printNames.ts";
import { renewCharts } from "./renewCharts.ts";
import { restore } from "./restore.ts";
import { restoreNames } from "./restoreNames.ts";

/**
 * The file with the edits made and everything else as it was: parts that are not named keep their bytes, but for charts that
 * show changed cells; sheets that are keep every character round the changed cells, but for the heights of their rows. Tables
 * grow first, so that edits may name their new rows. Refused as a whole when one edit cannot be made. Throws RangeError for an
 * address or a number that no cell can have.
 */
export function editXlsx(bytes: Uint8Array, edits: WorkbookEdits): Result<Uint8Array> {
  return refusable(() => {
    const draft = new Draft(openPackage(bytes));
    const { sheets } = readWorkbookPart(draft.book);
    let formulasChange = false;
    const log = edits.log === undefined ? { cells: [], growth: [] } : logEdits(edits.log);
    for (const growth of [...edits.growth, ...log.growth]) formulasChange = growTable(draft, sheets, growth) || formulasChange;
    for (const [sheet, ofSheet] of bySheet([...edits.cells, ...log.cells])) {
      formulasChange = editCells(draft, partOf(sheets, sheet), ofSheet) || formulasChange;
    }
    formulasChange = restore(draft, sheets, edits.restorations ?? []) || formulasChange;
    restoreNames(draft, printNames(sheets, edits.prints ?? []));
    fitRows(draft);
    renewCharts(draft);
    if (formulasChange) draft.removeCalculationChain();
    return draft.pack() ?? bytes;
  });
}

function bySheet(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const sheets = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const known = sheets.get(edit.sheet);
    if (known === undefined) sheets.set(edit.sheet, [edit]);
    else known.push(edit);
  }
  return sheets;
}
