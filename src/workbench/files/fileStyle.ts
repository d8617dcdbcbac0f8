import type { Alignment, Border, Style } from "@cj-tech-master/excelts";
import type { BorderLine, CellStyle } from "../model/style.ts";

/** Cells that share their looks here share them in the file too. */
const known = new WeakMap<CellStyle, Partial<Style>>();

export function fileStyle(style: CellStyle): Partial<Style> {
  const made = known.get(style) ?? make(style);
  known.set(style, made);
  return made;
}

function make(style: CellStyle): Partial<Style> {
  return {
    numFmt: style.numberFormat,
    font: {
      name: style.fontName, size: style.fontSize, color: { argb: argb(style.fontColor) }, bold: style.bold, italic: style.italic,
      underline: style.underline !== "None", strike: style.strikethrough,
    },
    alignment: {
      ...(style.horizontalAlignment === "General" ? {} : { horizontal: lower(style.horizontalAlignment) as NonNullable<Alignment["horizontal"]> }),
      vertical: style.verticalAlignment === "Center" ? "middle" : (lower(style.verticalAlignment) as NonNullable<Alignment["vertical"]>),
      wrapText: style.wrapText,
      indent: style.indentLevel,
    },
    border: { ...side("top", style.borderTop), ...side("bottom", style.borderBottom), ...side("left", style.borderLeft), ...side("right", style.borderRight) },
    protection: { locked: style.locked, hidden: style.formulaHidden },
    ...(style.fillColor === "" ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fillColor) } } }),
  };
}

/** "#1B3A5C" → "FF1B3A5C" */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

const WEIGHTS: Readonly<Record<string, Border["style"]>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };
const LINES: Readonly<Record<string, Border["style"]>> = { Dot: "dotted", Dash: "dashed", Double: "double" };

function side(name: "top" | "bottom" | "left" | "right", line: BorderLine): Style["border"] | object {
  if (line.style === "None") return {};
  return { [name]: { style: LINES[line.style] ?? WEIGHTS[line.weight] ?? "thin", color: { argb: argb(line.color) } } };
}

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
