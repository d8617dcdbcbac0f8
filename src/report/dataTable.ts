import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import type { DataTable } from "../document/documentPlan.ts";
import { LINE, MEANING_LOOKS } from "../workbook/looks/look.ts";
import { TEXT_WIDTH } from "./page.ts";
import { STYLE } from "./styles.ts";

const HEADER = MEANING_LOOKS.tableHeader;
/** Twips between a cell's edge and its text. */
const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 } as const;
const LINE_BELOW = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** A table over the page's whole width. Its headings come again on every page that it goes on to; no row is torn apart, and none stands alone under the headings before a page ends. */
export function dataTable({ columns, rows }: DataTable): Table {
  const whole = columns.reduce((sum, one) => sum + one.share, 0);
  const widths = columns.map((one) => Math.floor((TEXT_WIDTH * one.share) / whole));
  const body = rows.map((cells, place) =>
    new TableRow({ cantSplit: true, children: columns.map(({ isCount }, index) => bodyCell(cells[index] ?? "", { width: widths[index] ?? 0, isCount, keepNext: place === 0 && rows.length > 1 })) }));
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    borders: { top: LINE_BELOW, bottom: LINE_BELOW, left: NO_LINE, right: NO_LINE, insideHorizontal: LINE_BELOW, insideVertical: NO_LINE },
    rows: [headerRow(columns, widths), ...body],
  });
}

function headerRow(columns: DataTable["columns"], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, isCount }, index) => new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.BOTTOM,
      shading: { type: ShadingType.CLEAR, fill: HEADER.ground, color: "auto" },
      children: [new Paragraph({ style: STYLE.cellHeading, alignment: alignmentOf(isCount), keepNext: true, text: heading })],
    })),
  });
}

/** A line break begins a paragraph of its own. */
function bodyCell(text: string, { width, isCount, keepNext }: { readonly width: number; readonly isCount: boolean; readonly keepNext: boolean }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: text.split("\n").map((line) => new Paragraph({ style: STYLE.cell, alignment: alignmentOf(isCount), keepNext, text: line })),
  });
}

function alignmentOf(isCount: boolean) {
  return isCount ? AlignmentType.RIGHT : AlignmentType.LEFT;
}
