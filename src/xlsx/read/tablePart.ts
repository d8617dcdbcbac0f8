import type { FoundTable } from "../../workbook/content.ts";
import { damaged } from "../package/refused.ts";
import { walkXml } from "../package/walkXml.ts";
import { parseRange, type CellRange } from "../../workbook/cellRange.ts";
import { cellText } from "./cellText.ts";

/** A table as its part describes it. */
export interface TablePart {
  readonly part: string;
  /** The name that formulas use (displayName). */
  readonly name: string;
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly headers: readonly string[];
}

export function parseTablePart(part: string, text: string): TablePart {
  let table: Omit<TablePart, "headers"> | null = null;
  const headers: string[] = [];
  walkXml(part, text, {
    open(tag) {
      if (tag.path === "table/tableColumns/tableColumn") headers.push(cellText(tag.attribute("name") ?? ""));
      if (tag.path !== "table") return;
      const name = tag.attribute("displayName");
      const range = parseRange(tag.attribute("ref") ?? "");
      const headerRows = Number(tag.attribute("headerRowCount") ?? "1");
      const totalsRows = Number(tag.attribute("totalsRowCount") ?? "0");
      const rowsFit = [0, 1].includes(headerRows) && [0, 1].includes(totalsRows);
      if (name === undefined || range === null || !rowsFit) throw damaged(part);
      table = { part, name, range, headerRows, totalsRows };
    },
  });
  return complete(part, table, headers);
}

function complete(part: string, table: Omit<TablePart, "headers"> | null, headers: readonly string[]): TablePart {
  if (table === null) throw damaged(part);
  const { range, headerRows, totalsRows } = table;
  const width = range.right - range.left + 1;
  const rows = range.bottom - range.top + 1 - headerRows - totalsRows;
  if (headers.length !== width || rows < 0) throw damaged(part);
  return { ...table, headers };
}

/** A table whose header row is switched off counts as having it in the row above. */
export function foundTable({ name, range, headerRows, totalsRows, headers }: TablePart): FoundTable {
  const rowCount = range.bottom - range.top + 1 - headerRows - totalsRows;
  return { name, row: range.top - 1 + headerRows, column: range.left, headers, rowCount };
}
