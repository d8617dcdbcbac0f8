import { cellArea, intersection } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";

/** `[@Sag]`, `[@[Sag nr]]`, `tbl[@Sag]`; texts are passed over. */
const THIS_ROW = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\d_.]*)?\[@(?:\[([^\]]+)\]|([^\]]+))\]/gu;

/** A formula as files have it, without "=": a column of this row in its long form, `tbl[[#This Row],[Sag]]`. */
export function fileFormula(sheet: Sheet, row: number, column: number, formula: string): string {
  return formula.slice(1).replace(THIS_ROW, (part, named?: string, bracketed?: string, plain?: string) => {
    const header = bracketed ?? plain;
    if (header === undefined) return part;
    const table = named ?? sheet.tables.find(({ area }) => intersection(area, cellArea(row, column)) !== null)?.name ?? "";
    return `${table}[[#This Row],[${header}]]`;
  });
}
