import type { CellRange } from "../../workbook/cellRange.ts";
import { cellFormat, type CellFormat, type CellLine } from "../../workbook/looks/cellFormat.ts";
import { TYPEFACE } from "../../workbook/looks/look.ts";
import { step, type Step } from "../session/step.ts";
import { colourCode, rangeOn } from "./excelRange.ts";
import { rectangles } from "./rectangles.ts";
import type { StagedSheet } from "./stagedSheet.ts";

/** About what a rectangle takes: itself, its parts, and what is set. Each line is an object and two properties more. */
const CALLS = 8;
const CALLS_PER_EDGE = 3;

const EDGES = {
  under: ["EdgeBottom", "InsideHorizontal"],
  box: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
} as const satisfies Record<CellLine["place"], readonly string[]>;
type Edge = (typeof EDGES)[CellLine["place"]][number];

/** How plain text looks in the plans: given to the whole sheet first, since a new sheet's own looks follow the user's Office. */
const PLAIN = cellFormat({ meaning: "text", format: "general", unlocked: false, ruled: false, link: false, wrap: false });

/** How cells look and whether they are locked, a rectangle at a time. Formats of numbers came with the values. */
export function formatSteps({ title, cells }: StagedSheet): readonly Step[] {
  const places = cells.map(({ row, column, look }) => ({ row, column, value: cellFormat(look) }));
  const formatted = rectangles(places, (format) => JSON.stringify({ ...format, numberFormat: "" }));
  return [plainStep(title, formatted.map(({ range }) => range)), ...formatted.map(({ range, value }) => formatStep(title, range, value))];
}

function plainStep(title: string, ranges: readonly CellRange[]): Step {
  const bottom = ranges.reduce((last, range) => Math.max(last, range.bottom), 1);
  const right = ranges.reduce((last, range) => Math.max(last, range.right), 1);
  return step(9, null, (book) => {
    const format = rangeOn(book, title, { top: 1, left: 1, bottom, right }).format;
    format.font.name = TYPEFACE;
    format.font.size = PLAIN.size;
    format.font.color = colourCode(PLAIN.colour);
    format.verticalAlignment = "Top";
    format.horizontalAlignment = "Left";
  });
}

function formatStep(title: string, range: CellRange, format: CellFormat): Step {
  const edges = edgesOf(format.line, range);
  return step(CALLS + CALLS_PER_EDGE * edges.length, null, (book) => {
    const wanted = rangeOn(book, title, range).format;
    setFont(wanted.font, format);
    place(wanted, format);
    if (!format.locked) wanted.protection.locked = false;
    if (format.fill !== null) wanted.fill.color = colourCode(format.fill);
    for (const edge of edges) draw(wanted.borders.getItem(edge), format.line);
  });
}

/** Inside lines only where there is an inside. */
function edgesOf(line: CellLine | null, { top, left, bottom, right }: CellRange): readonly Edge[] {
  const edges: readonly Edge[] = line === null ? [] : EDGES[line.place];
  return edges.filter((edge) => (edge !== "InsideHorizontal" || bottom > top) && (edge !== "InsideVertical" || right > left));
}

/** A link has Excel's own looks by then, so its font is always set. */
function setFont(font: Excel.RangeFont, { size, colour, bold, italic, underline }: CellFormat): void {
  if (underline) font.name = TYPEFACE;
  if (underline || size !== PLAIN.size) font.size = size;
  if (underline || colour !== PLAIN.colour) font.color = colourCode(colour);
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = "Single";
}

function place(format: Excel.RangeFormat, { vertical, horizontal, indent, wrap, upright }: CellFormat): void {
  if (vertical === "middle") format.verticalAlignment = "Center";
  if (horizontal !== "left") format.horizontalAlignment = horizontal === "right" ? "Right" : "Center";
  if (indent > 0) format.indentLevel = indent;
  if (wrap) format.wrapText = true;
  if (upright) format.textOrientation = 90;
}

function draw(border: Excel.RangeBorder, line: CellLine | null): void {
  if (line === null) return;
  border.style = "Continuous";
  border.color = colourCode(line.colour);
}
