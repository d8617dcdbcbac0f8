import { cellAddress } from "../../workbook/cellAddress.ts";
import type { StandingCell } from "../../workbook/tableCell.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { loadEdges, textsOf, type TableEdges } from "./tableEdges.ts";

/**
 * Where the selection's active cell is in one of the tables, in one request. The table is asked each time, since rows may have
 * been sorted since it was read; null outside of them, and when Excel does not answer.
 */
export async function selectedCell(session: ExcelSession, tables: readonly string[]): Promise<StandingCell | null> {
  const asked = await session.send((workbook) => {
    const cell = workbook.getActiveCell().load("rowIndex,columnIndex");
    return { cell, sheet: cell.worksheet.load("id"), edges: tables.map((name) => loadEdges(workbook, name)) };
  });
  if (!asked.ok) return null;
  const { cell, sheet, edges } = asked.value;
  const found = edges.filter(({ table }) => !table.isNullObject).map((one) => (one.sheet.id === sheet.id ? cellIn(one, cell) : null));
  return found.find((one) => one !== null) ?? null;
}

function cellIn({ name, headers, keys }: TableEdges, { rowIndex, columnIndex }: Excel.Range): StandingCell | null {
  const header = textsOf(headers)[columnIndex - headers.columnIndex];
  const key = textsOf(keys)[rowIndex - keys.rowIndex];
  return header === undefined || key === undefined || key === "" ? null : { table: name, key, header, address: cellAddress(rowIndex + 1, columnIndex + 1) };
}
