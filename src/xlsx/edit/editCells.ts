import type { CellEdit } from "../../workbook/content.ts";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/cellRange.ts";
import { sharedFormulaAllowance } from "../read/bookContext.ts";
import { SharedFormulas } from "../read/sharedFormulas.ts";
import { setChange, type SheetChanges } from "./cellChange.ts";
import type { Draft } from "./draft.ts";
import { refuseLongText } from "./refuseLongText.ts";
import { rewriteSheet } from "./rewriteSheet.ts";
import { mapSheet, type SharedCell, type SheetMap } from "./sheetMap.ts";
import { applySplices } from "./splices.ts";

/** Makes the edits of one sheet. Says whether a formula went, so that the calculation chain no longer holds. */
export function editCells(draft: Draft, part: string, edits: readonly CellEdit[]): boolean {
  const changes: SheetChanges = new Map();
  for (const edit of edits) addEdit(changes, edit);
  return changeCells(draft, part, changes);
}

/** As editCells, for changes of any kind. */
export function changeCells(draft: Draft, part: string, changes: SheetChanges): boolean {
  writeOutSharedFormulas(draft, part, changes);
  const { text, map } = addressedSheet(draft, part, (row) => changes.has(row));
  const rewritten = rewriteSheet(text, map, changes);
  draft.write(part, rewritten.text);
  draft.noteChangedRows(part, rewritten.changedRows);
  return losesFormula(map, changes);
}

/** The sheet with an address on every row and cell, which a cell needs before others are put in front of it. */
export function addressedSheet(draft: Draft, part: string, wants: (row: number) => boolean): { text: string; map: SheetMap } {
  const text = draft.text(part);
  const map = mapSheet(part, text, wants);
  if (map.missingAddresses.length === 0) return { text, map };
  const addressed = applySplices(text, map.missingAddresses);
  return { text: addressed, map: mapSheet(part, addressed, wants) };
}

/** A later edit of a cell replaces an earlier one; but after a typed value there is no formula left to calculate. */
function addEdit(changes: SheetChanges, edit: CellEdit): void {
  const { row, column, value } = edit;
  if (!isIndex(row, LAST_ROW) || !isIndex(column, LAST_COLUMN)) throw new RangeError(`No sheet has a cell (${row}, ${column}).`);
  refuseLongText(value, edit.sheet, row, column);
  if (edit.kind === "value") setChange(changes, row, column, { kind: "typed", value });
  else if (changes.get(row)?.get(column)?.kind !== "typed") setChange(changes, row, column, { kind: "cached", value });
}

function isIndex(number: number, last: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= last;
}

/** Where the cell that others share a formula from is typed over, the others get the formula as their own text. */
function writeOutSharedFormulas(draft: Draft, part: string, changes: SheetChanges): void {
  // Reading a sheet through is the costly part of an edit, and few sheets share formulas: ours never do.
  if (!draft.text(part).includes("shared")) return;
  const { shared } = mapSheet(part, draft.text(part), () => false);
  const isTyped = ({ row, column }: SharedCell): boolean => ["typed", "planned"].includes(changes.get(row)?.get(column)?.kind ?? "");
  const masters = new Map([...shared].reverse().map((cell) => [cell.index, cell]));
  const typedOver = new Set([...masters.values()].filter(isTyped).map((master) => master.index));
  const orphaned = shared.filter((cell) => typedOver.has(cell.index));
  if (orphaned.length === 0) return;
  const formulas = new SharedFormulas(part, sharedFormulaAllowance());
  const written: SheetChanges = new Map();
  for (const { row, column, index, formula } of orphaned) {
    setChange(written, row, column, { kind: "unshared", formula: formulas.textAt(index, row, column, formula) });
  }
  const { text, map } = addressedSheet(draft, part, (row) => written.has(row));
  draft.write(part, rewriteSheet(text, map, written).text);
}

function losesFormula(map: SheetMap, changes: SheetChanges): boolean {
  return map.rows.some((row) =>
    row.cells.some((cell) => changes.get(row.row)?.get(cell.column)?.kind === "typed" && cell.children.some(({ name }) => name === "f")),
  );
}
