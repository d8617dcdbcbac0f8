import type { CellEdit, FoundCell, FoundTable, KnownCell } from "./content.ts";
import { serialIn } from "./excelDate.ts";
import { isBlank, type FoundRow, type FoundRows } from "./read/foundRows.ts";
import type { CellValue, ColumnPlan, PlannedContent, TablePlan } from "./sheetPlan.ts";

/**
 * The edits of one row: a typed cell is written where the plan has changed (`known` is what it said before; undefined in a
 * new row), a formula cell gets its value where a formula still stands. A cell that the plan took for blank and that is
 * not, since nobody could read what stands in it, is left to the person who wrote it.
 */
export function rowCellEdits(
  { sheet, table: { row: header } }: FoundRows,
  row: FoundRow,
  table: TablePlan,
  known: readonly PlannedContent[] | undefined,
  wanted: readonly PlannedContent[],
  date1904: boolean,
): readonly CellEdit[] {
  return table.columns.flatMap((column, index): readonly CellEdit[] => {
    const number = row.columnNumber(column.header);
    const cell = wanted[index];
    if (number === undefined || cell === undefined) return [];
    const value = valueIn(cell, column, date1904);
    const found = row.cell(column.header);
    const at = { sheet: sheet.name, row: row.row, column: number, value } as const;
    if (cell.formula !== undefined) return found !== undefined && found.formula !== null && showsOther(found, value) ? [{ kind: "cached", ...at }] : [];
    const before = known === undefined ? null : (known[index]?.value ?? null);
    if (before === cell.value || (before === null && !isBlank(found))) return [];
    const locked = sheet.protected && !(cell.unlocked ?? column.unlocked ?? false);
    return [{ kind: "value", ...at, known: knownCell(row, row.row - header - 1, table, column.header), ...(locked && { locked }) }];
  });
}

function knownCell(row: FoundRow, index: number, { name, key }: TablePlan, header: string): KnownCell {
  const valueUnder = (one: string): CellValue => row.cell(one)?.value ?? null;
  return { table: name, header, index, key: key.map((one) => ({ header: one, value: valueUnder(one) })), value: valueUnder(header) };
}

function showsOther(found: FoundCell, value: CellValue): boolean {
  return found.kind === "uncalculated" || found.kind === "error" || found.value !== value;
}

/** Planned rows in the order of the columns as they are found, to grow the table by; a column that a person has added stays blank. */
export function rowsInOrder({ headers }: FoundTable, { columns }: TablePlan, rows: readonly (readonly PlannedContent[])[], date1904: boolean): readonly (readonly PlannedContent[])[] {
  const places = headers.map((header) => columns.findIndex((one) => one.header.toLowerCase() === header.toLowerCase()));
  return rows.map((cells) =>
    places.map((place): PlannedContent => {
      const cell = cells[place];
      const column = columns[place];
      return cell === undefined || column === undefined ? { value: null } : { ...cell, value: valueIn(cell, column, date1904) };
    }),
  );
}

/** Plans count dates from 1900; a workbook may count from 1904. */
export function valueIn(cell: PlannedContent, column: ColumnPlan, date1904: boolean): CellValue {
  const isDate = (cell.format ?? column.format) === "date";
  return isDate && typeof cell.value === "number" ? serialIn(cell.value, date1904) : cell.value;
}
