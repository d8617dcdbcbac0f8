import type { CellFormulaValue, CellValue as WrittenValue, Style, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "../../workbook/cellAddress.ts";
import type { CellValue, SheetPlan } from "../../workbook/sheetPlan.ts";
import { layOut, type LaidCell } from "../../workbook/looks/layOut.ts";
import { cellText } from "../../workbook/legalText.ts";
import { cellStyle } from "./cellStyle.ts";
import { literal } from "./literal.ts";
import type { CellLook } from "../../workbook/looks/cellFormat.ts";

/**
 * Style objects by what they depend on, and by the looks that were met before. The library numbers style objects, so cells
 * that look alike share one.
 */
export type StyleBook = Map<string | CellLook, Partial<Style>>;

/** Writes what stands in the sheet's cells and how they look. Throws TextTooLong. */
export function writeCells(worksheet: Worksheet, sheet: SheetPlan, styles: StyleBook): void {
  for (const laid of layOut(sheet)) {
    const cell = worksheet.getCell(laid.row, laid.column);
    cell.value = writtenValue(laid, `${sheet.title}!${cellAddress(laid.row, laid.column)}`);
    cell.style = sharedStyle(styles, laid.look);
  }
}

function sharedStyle(styles: StyleBook, look: CellLook): Partial<Style> {
  const known = styles.get(look);
  if (known !== undefined) return known;
  const key = [look.meaning, look.format, look.unlocked, look.ruled, look.link, look.wrap, look.upright, look.centred, look.bare].join();
  const style = styles.get(key) ?? cellStyle(look);
  styles.set(key, style);
  styles.set(look, style);
  return style;
}

function writtenValue({ content, link }: LaidCell, where: string): WrittenValue {
  const value = legalValue(content.value, where);
  if (content.formula !== undefined) return writtenFormula(content.formula, value, link);
  // An empty text cannot be typed: Excel would make it a blank cell, and COUNTBLANK counts both.
  if (value === null || value === "") return null;
  return typeof value === "string" && link !== undefined ? { text: value, hyperlink: `#${link}` } : value;
}

/** No formula comes to blank in Excel, so a computed blank is the empty text. Without any value, mail previews show 0. */
function writtenFormula(formula: string, value: CellValue, link: string | undefined): WrittenValue {
  const written: CellFormulaValue & { readonly hyperlink?: string } = { formula, result: value ?? "" };
  return link === undefined ? written : { ...written, hyperlink: `#${link}` };
}

function legalValue(value: CellValue, where: string): CellValue {
  if (typeof value === "string") return literal(cellText(value, where));
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${where} has no finite number: ${String(value)}`);
  }
  return value;
}
