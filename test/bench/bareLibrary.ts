import { Workbook, type CellValue as WrittenValue, type Style, type TableColumnProperties } from "@cj-tech-master/excelts";
import { cellAddress } from "../../src/workbook/cellAddress.ts";
import { cellRules } from "../../src/workbook/looks/cellRules.ts";
import { columnWidths } from "../../src/workbook/looks/columnWidths.ts";
import { layOut } from "../../src/workbook/looks/layOut.ts";
import type { SheetPlan } from "../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../src/workbook/workbookPlan.ts";
import { cellStyle, conditionalStyle } from "../../src/xlsx/write/cellStyle.ts";

/** A sheet taken apart beforehand, so that only the library's own work is timed. */
interface BareSheet {
  readonly title: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: WrittenValue; readonly style: Partial<Style> }[];
  readonly tables: readonly { readonly name: string; readonly ref: string; readonly columns: readonly TableColumnProperties[]; readonly rows: number }[];
  readonly rules: readonly { readonly ranges: string; readonly list: string | null; readonly prompt: string }[];
  readonly conditions: readonly { readonly ref: string; readonly formula: string; readonly style: Partial<Style> }[];
  readonly widths: ReadonlyMap<number, number>;
}

/** The same cells, formats, tables, dropdowns, conditions and widths as the plan's, as a program without plans would hold them. */
export function takeApart(plan: WorkbookPlan): readonly BareSheet[] {
  const styles = new Map<string, Partial<Style>>();
  return plan.sheets.map((sheet) => ({
    title: sheet.title,
    cells: cellsOf(sheet, styles),
    tables: sheet.tables.map(({ name, row, column, columns, rows }) => ({
      name,
      ref: cellAddress(row, column),
      rows: rows.length,
      columns: columns.map(({ header, formula }) => ({ name: header, ...(formula !== undefined && { calculatedColumnFormula: formula }) })),
    })),
    rules: cellRules(sheet).map(({ rule, ranges }) => ({ ranges: ranges.join(" "), list: "list" in rule ? rule.list : null, prompt: rule.prompt })),
    conditions: sheet.conditionalFormats.map(({ range, formula, look }) => ({ ref: range, formula, style: conditionalStyle(look) })),
    widths: columnWidths(sheet),
  }));
}

function cellsOf(sheet: SheetPlan, styles: Map<string, Partial<Style>>): BareSheet["cells"] {
  return [...layOut(sheet)].map(({ row, column, content: { value, formula }, look }) => {
    const key = JSON.stringify(look);
    const style = styles.get(key) ?? cellStyle(look);
    styles.set(key, style);
    return { row, column, style, value: formula === undefined ? value : { formula, result: value ?? "" } };
  });
}

/** Writes them with the library alone, in the file as it packs it. */
export async function writeBare(sheets: readonly BareSheet[], names: WorkbookPlan["names"]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of sheets) addSheet(workbook, sheet);
  for (const { name, refersTo } of names) workbook.definedNames.addFormula(name, refersTo);
  return workbook.xlsx.writeBuffer({ validate: false });
}

function addSheet(workbook: Workbook, { title, cells, tables, rules, conditions, widths }: BareSheet): void {
  const worksheet = workbook.addWorksheet(title);
  for (const { name, ref, columns, rows } of tables) {
    worksheet.addTable({ name, ref, columns: [...columns], rows: Array.from({ length: rows }, () => []) });
  }
  for (const { row, column, value, style } of cells) {
    const cell = worksheet.getCell(row, column);
    cell.value = value;
    cell.style = style;
  }
  for (const { ranges, list, prompt } of rules) {
    worksheet.dataValidations.add(`range:${ranges}`, { ...(list === null ? { type: "any" } : { type: "list", formulae: [list] }), showInputMessage: true, prompt });
  }
  for (const [index, { ref, formula, style }] of conditions.entries()) {
    worksheet.addConditionalFormatting({ ref, rules: [{ type: "expression", formulae: [formula], priority: index + 1, style }] });
  }
  for (const [column, width] of widths) worksheet.getColumn(column).width = width;
}
