import type { Border, Cell as FileCell, Color, Style } from "@cj-tech-master/excelts";
import { NO_LINE, PLAIN, type BorderLine, type CellStyle } from "../model/style.ts";

/** Cells of a file share their looks, and so do ours. */
const known = new WeakMap<object, CellStyle>();

export function readStyle({ style }: FileCell): CellStyle {
  const read = known.get(style) ?? made(style);
  known.set(style, read);
  return read;
}

function made({ numFmt, font, fill, alignment, border, protection }: Partial<Style>): CellStyle {
  const format = typeof numFmt === "string" ? numFmt : numFmt?.formatCode;
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor : undefined;
  return {
    ...PLAIN,
    numberFormat: format ?? PLAIN.numberFormat,
    fillColor: cssColor(solid, ""),
    fontName: font?.name ?? PLAIN.fontName,
    fontSize: font?.size ?? PLAIN.fontSize,
    fontColor: cssColor(font?.color, PLAIN.fontColor),
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline === undefined || font.underline === false || font.underline === "none" ? "None" : "Single",
    strikethrough: font?.strike === true,
    horizontalAlignment: capital(alignment?.horizontal ?? PLAIN.horizontalAlignment),
    verticalAlignment: alignment?.vertical === "middle" ? "Center" : capital(alignment?.vertical ?? PLAIN.verticalAlignment),
    wrapText: alignment?.wrapText === true,
    indentLevel: alignment?.indent ?? 0,
    borderTop: line(border?.top),
    borderBottom: line(border?.bottom),
    borderLeft: line(border?.left),
    borderRight: line(border?.right),
    locked: protection?.locked !== false,
    formulaHidden: protection?.hidden === true,
  };
}

/** "FF1B3A5C" → "#1B3A5C". Colours of a theme have no number in the cell; our files have none of them. */
export function cssColor(color: Partial<Color> | undefined, otherwise: string): string {
  return color && "argb" in color && typeof color.argb === "string" ? `#${color.argb.slice(-6)}` : otherwise;
}

const WEIGHTS: Readonly<Record<string, string>> = { hair: "Hairline", thin: "Thin", medium: "Medium", thick: "Thick" };
const LINES: Readonly<Record<string, string>> = { dotted: "Dot", dashed: "Dash", double: "Double" };

function line(border: Partial<Border> | undefined): BorderLine {
  if (!border?.style) return NO_LINE;
  return { style: LINES[border.style] ?? "Continuous", weight: WEIGHTS[border.style] ?? "Thin", color: cssColor(border.color, "#000000") };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
