import { cellAddress } from "../../workbook/cellAddress.ts";
import { rangeText } from "../../workbook/cellRange.ts";
import type { CellChange, SheetChanges } from "./cellChange.ts";
import { formulaBody, newCellXml, recalculatedCellXml, refilledCellXml, typedBody, unsharedCellXml } from "./cellXml.ts";
import { openingTag, withAttribute } from "./rawTag.ts";
import type { MappedCell, MappedRow, SheetMap } from "./sheetMap.ts";
import { applySplices, type Splice } from "./splices.ts";

interface RewrittenSheet {
  readonly text: string;
  /** Rows that are not as they were. */
  readonly changedRows: readonly number[];
}

/**
 * The sheet's XML text with the changes made and every other character as it was. The map must have the cells of all rows
 * that change. `height`: written into rows that are new.
 */
export function rewriteSheet(text: string, map: SheetMap, changes: SheetChanges, height = ""): RewrittenSheet {
  const rows = [...changes.keys()].sort((one, other) => one - other);
  const existing = new Map(map.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const inserted: Splice[] = [];
  const changedRows: number[] = [];
  let next = 0;
  for (const number of rows) {
    const cells = changes.get(number) ?? new Map<number, CellChange>();
    const row = existing.get(number);
    while ((map.rows[next]?.row ?? Infinity) < number) next += 1;
    const place = map.rows[next]?.start ?? map.data.closeStart;
    const { start, end } = row ?? { start: place, end: place };
    const rewritten = row === undefined ? newRowXml(map, number, cells, height) : rewriteRow(text, map, row, cells);
    (row === undefined ? inserted : splices).push({ start, end, text: rewritten });
    if (rewritten !== text.slice(start, end)) changedRows.push(number);
  }
  const filled = map.data.selfClosing ? filledData(text, map, inserted) : [...inserted, ...splices];
  return { text: applySplices(text, [...filled, ...widenedDimension(text, map, changes)]), changedRows };
}

function rewriteRow(text: string, map: SheetMap, row: MappedRow, changes: ReadonlyMap<number, CellChange>): string {
  const present = new Set(row.cells.map((cell) => cell.column));
  const added = addedCells(map, row.row, row.style, changes, present);
  const pieces: string[] = [];
  let at = row.openEnd;
  for (const cell of row.cells) {
    pieces.push(text.slice(at, cell.start));
    while (added[0] !== undefined && added[0].column < cell.column) pieces.push(added.shift()?.xml ?? "");
    const change = changes.get(cell.column);
    pieces.push(change === undefined ? text.slice(cell.start, cell.end) : changedCell(text, map.prefix, cell, change));
    at = cell.end;
  }
  const isEmpty = row.selfClosing && added.length === 0;
  pieces.push(...added.map((cell) => cell.xml), text.slice(at, row.closeStart));
  const tag = rowTag(text, row, changes, present);
  if (isEmpty) return tag;
  const end = row.selfClosing ? `</${map.prefix}row>` : text.slice(row.closeStart, row.end);
  return (row.selfClosing ? openingTag(tag) : tag) + pieces.join("") + end;
}

/** `spans` only helps Excel to load faster, and would be wrong when a row gets more cells. */
function rowTag(text: string, row: MappedRow, changes: ReadonlyMap<number, CellChange>, present: ReadonlySet<number>): string {
  const tag = text.slice(row.start, row.openEnd);
  const grows = [...changes].some(([column, change]) => !present.has(column) && createsCell(change));
  return grows ? withAttribute(tag, "spans", null) : tag;
}

function changedCell(text: string, prefix: string, cell: MappedCell, change: CellChange): string {
  const hasFormula = cell.children.some((child) => child.name === "f");
  const asItWas = text.slice(cell.start, cell.end);
  switch (change.kind) {
    case "typed":
      return !cell.filled && (change.value === null || change.value === "")
        ? asItWas
        : refilledCellXml(text, prefix, cell, typedBody(prefix, change.value));
    case "planned":
      return refilledCellXml(text, prefix, cell, plannedBody(prefix, change), change.style);
    case "cached":
      return hasFormula ? recalculatedCellXml(text, prefix, cell, change.value) : asItWas;
    case "unshared":
      return unsharedCellXml(text, prefix, cell, change.formula);
  }
}

function plannedBody(prefix: string, { content }: Extract<CellChange, { kind: "planned" }>): ReturnType<typeof typedBody> {
  return content.formula === undefined ? typedBody(prefix, content.value) : formulaBody(prefix, content.formula, content.value);
}

/** A cell that is not there comes to be when something is written into it, or when it has looks to carry down. */
function createsCell(change: CellChange): boolean {
  if (change.kind === "typed") return change.value !== null && change.value !== "";
  return change.kind === "planned" && (change.style !== undefined || change.content.formula !== undefined || change.content.value !== null);
}

interface AddedCell {
  readonly column: number;
  readonly xml: string;
}

/** The cells that a row gets, in ascending order. Their looks are the row's, otherwise the column's. */
function addedCells(
  map: SheetMap,
  row: number,
  rowStyle: string | undefined,
  changes: ReadonlyMap<number, CellChange>,
  present: ReadonlySet<number>,
): AddedCell[] {
  const added: AddedCell[] = [];
  for (const [column, change] of [...changes].sort(([one], [other]) => one - other)) {
    if (present.has(column) || !createsCell(change)) continue;
    const ownStyle = change.kind === "planned" ? change.style : undefined;
    const columnStyle = map.columnStyles.find(({ first, last }) => first <= column && column <= last)?.style;
    const body = change.kind === "planned" ? plannedBody(map.prefix, change) : typedBody(map.prefix, change.kind === "typed" ? change.value : null);
    added.push({ column, xml: newCellXml(map.prefix, cellAddress(row, column), ownStyle ?? rowStyle ?? columnStyle, body) });
  }
  return added;
}

/** A row that was not there; empty when nothing in it comes to be. */
function newRowXml(map: SheetMap, row: number, changes: ReadonlyMap<number, CellChange>, height: string): string {
  const cells = addedCells(map, row, undefined, changes, new Set()).map((cell) => cell.xml).join("");
  return cells === "" ? "" : `<${map.prefix}row r="${row}"${height}>${cells}</${map.prefix}row>`;
}

function filledData(text: string, map: SheetMap, rows: readonly Splice[]): Splice[] {
  const { start, openEnd, end } = map.data;
  const content = rows.map((row) => row.text).join("");
  if (content === "") return [];
  return [{ start, end, text: `${openingTag(text.slice(start, openEnd))}${content}</${map.prefix}sheetData>` }];
}

function widenedDimension(text: string, map: SheetMap, changes: SheetChanges): Splice[] {
  if (map.dimension === null) return [];
  const { start, end, range } = map.dimension;
  let { top, left, bottom, right } = range;
  for (const [row, cells] of changes) {
    for (const [column, change] of cells) {
      if (!createsCell(change)) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  const tag = withAttribute(text.slice(start, end), "ref", rangeText({ top, left, bottom, right }));
  return [{ start, end, text: tag }];
}
