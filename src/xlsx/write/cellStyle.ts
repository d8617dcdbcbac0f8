import type { Borders, Fill, Style } from "@cj-tech-master/excelts";
import type { Look } from "../../workbook/sheetPlan.ts";
import { cellFormat, conditionalLook, type CellLine, type CellLook } from "../../workbook/looks/cellFormat.ts";
import { TYPEFACE } from "../../workbook/looks/look.ts";

/** The format of a cell as the library takes it. */
export function cellStyle(look: CellLook): Partial<Style> {
  const { numberFormat, size, colour, bold, italic, underline, fill, line, vertical, horizontal, indent, wrap, upright, locked } = cellFormat(look);
  return {
    numFmt: numberFormat,
    font: { name: TYPEFACE, family: 2, size, color: argb(colour), bold, italic, underline },
    fill: solid(fill),
    border: borders(line),
    alignment: { vertical, wrapText: wrap, horizontal, indent, ...(upright && { textRotation: 90 }) },
    protection: { locked },
  };
}

export function conditionalStyle(look: Look): Partial<Style> {
  const { colour, bold, italic, fill, line } = conditionalLook(look);
  const font = { color: argb(colour), bold, italic };
  if (fill === null) return { font };
  // A differential fill takes its colour from bgColor in Excel; LibreOffice reads either.
  const ground: Fill = { type: "pattern", pattern: "solid", fgColor: argb(fill), bgColor: argb(fill) };
  return { font, fill: ground, ...(line !== null && { border: borders(line) }) };
}

export function argb(colour: string): { argb: string } {
  return { argb: `FF${colour}` };
}

function borders(line: CellLine | null): Partial<Borders> {
  if (line === null) return {};
  const side = { style: "thin", color: argb(line.colour) } as const;
  return line.place === "under" ? { bottom: side } : { top: side, left: side, bottom: side, right: side };
}

function solid(fill: string | null): Fill {
  return fill === null ? { type: "pattern", pattern: "none" } : { type: "pattern", pattern: "solid", fgColor: argb(fill) };
}
