import { cellAddress } from "../../workbook/cellAddress.ts";
import type { TableGrowth } from "../../workbook/content.ts";
import { damaged, Refused } from "../package/refused.ts";
import { walkXml } from "../package/walkXml.ts";
import { intersection, LAST_ROW, rangeText, type CellRange } from "../../workbook/cellRange.ts";
import { tablesOf } from "../read/readSheet.ts";
import type { TablePart } from "../read/tablePart.ts";
import type { SheetEntry } from "../read/workbookPart.ts";
import { setChange, type SheetChanges } from "./cellChange.ts";
import type { Draft } from "./draft.ts";
import { addressedSheet } from "./editCells.ts";
import { growRanges } from "./growRanges.ts";
import { withAttribute } from "./rawTag.ts";
import { refuseLongText } from "./refuseLongText.ts";
import { rewriteSheet } from "./rewriteSheet.ts";
import type { MappedRow, SheetMap } from "./sheetMap.ts";
import { applySplices, type Splice } from "./splices.ts";

interface PlacedTable {
  readonly table: TablePart;
  readonly sheet: string;
  readonly sheetPart: string;
  /** The other tables of the sheet. */
  readonly neighbours: readonly TablePart[];
}

/** Adds rows under a table's last row. Says whether formulas came with them. */
export function growTable(draft: Draft, sheets: readonly SheetEntry[], growth: TableGrowth): boolean {
  const placed = findTable(draft, sheets, growth.table);
  const { table, sheet, sheetPart } = placed;
  const { range } = table;
  const newBottom = range.bottom + growth.rows.length;
  if (growth.rows.length === 0) return false;
  if (table.totalsRows > 0) throw new Refused({ kind: "totals-row", table: table.name, sheet });
  if (newBottom > LAST_ROW) throw new Refused({ kind: "no-room", table: table.name, sheet });
  const { text, map } = addressedSheet(draft, sheetPart, (row) => row >= range.bottom && row <= newBottom);
  refuseOccupied(placed, map, { ...range, top: range.bottom + 1, bottom: newBottom });
  const lastRow = range.bottom < range.top + table.headerRows ? undefined : map.rows.find(({ row }) => row === range.bottom);
  const grown = rewriteSheet(text, map, newRows(growth, placed, lastRow), lastRow?.height);
  draft.write(sheetPart, growRanges(sheetPart, grown.text, range, newBottom));
  draft.noteChangedRows(sheetPart, grown.changedRows);
  draft.write(table.part, grownTablePart(table, draft.text(table.part), newBottom));
  return growth.rows.some((row) => row.some((content) => content.formula !== undefined));
}

function findTable(draft: Draft, sheets: readonly SheetEntry[], name: string): PlacedTable {
  const { book } = draft;
  const current = { relationships: (part: string) => book.relationships(part), text: (part: string) => draft.text(part) };
  const taken = new Set<string>();
  for (const { name: sheet, part } of sheets) {
    const tables = part === null ? [] : tablesOf(current, part, taken);
    const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (part === null || table === undefined) continue;
    return { table, sheet, sheetPart: part, neighbours: tables.filter((one) => one !== table) };
  }
  throw new Refused({ kind: "table-missing", table: name });
}

/** Nothing that somebody else put there is written over: values, formulas, merged cells, other tables. */
function refuseOccupied({ sheet, neighbours }: PlacedTable, map: SheetMap, added: CellRange): void {
  const cells = map.rows
    .filter(({ row }) => row >= added.top && row <= added.bottom)
    .flatMap(({ row, cells: all }) => all.filter((cell) => cell.filled).map(({ column }) => ({ top: row, left: column, bottom: row, right: column })));
  const obstacles = [...cells, ...map.merged, ...neighbours.map((table) => table.range)].flatMap((one) => intersection(one, added) ?? []);
  const first = obstacles.sort((one, other) => one.top - other.top || one.left - other.left)[0];
  if (first !== undefined) throw new Refused({ kind: "occupied", sheet, cell: cellAddress(first.top, first.left) });
}

/** The new cells, each with the looks of the last row's cell in its column. */
function newRows(growth: TableGrowth, { table: { range }, sheet }: PlacedTable, lastRow: MappedRow | undefined): SheetChanges {
  const changes: SheetChanges = new Map();
  const styles = new Map(lastRow?.cells.map((cell) => [cell.column, cell.style]));
  growth.rows.forEach((contents, index) => {
    const row = range.bottom + 1 + index;
    if (contents.length > range.right - range.left + 1) throw new RangeError(`A row for ${growth.table} has ${contents.length} contents.`);
    for (let column = range.left; column <= range.right; column += 1) {
      const content = contents[column - range.left] ?? { value: null };
      refuseLongText(content.value, sheet, row, column);
      setChange(changes, row, column, { kind: "planned", content, style: styles.get(column) ?? lastRow?.style });
    }
  });
  return changes;
}

/** The table's own range and that of its filter; both must end in the same row. */
function grownTablePart({ part, range }: TablePart, text: string, newBottom: number): string {
  const splices: Splice[] = [];
  walkXml(part, text, {
    open({ path, start, end }) {
      if (path !== "table" && path !== "table/autoFilter") return;
      splices.push({ start, end, text: withAttribute(text.slice(start, end), "ref", rangeText({ ...range, bottom: newBottom })) });
    },
  });
  if (splices.length === 0) throw damaged(part);
  return applySplices(text, splices);
}
