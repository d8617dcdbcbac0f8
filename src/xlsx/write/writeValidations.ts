import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "../../workbook/cellAddress.ts";
import type { ColumnPlan, ListRule, SheetPlan, TablePlan } from "../../workbook/sheetPlan.ts";
import { escapedPattern, legalText, shortened } from "./legalText.ts";

/** What Excel takes; it drops the rule, or the file's rules altogether, when one is longer. */
const LONGEST = { title: 32, prompt: 255, error: 225 } as const;

/** Writes dropdowns and prompts: one rule for all ranges that share it. */
export function writeValidations(worksheet: Worksheet, sheet: SheetPlan): void {
  const rangesByRule = new Map<string, { rule: DataValidation; ranges: string[] }>();
  for (const [range, rule] of plannedRules(sheet)) {
    const key = JSON.stringify(rule);
    const known = rangesByRule.get(key);
    if (known === undefined) rangesByRule.set(key, { rule, ranges: [range] });
    else known.ranges.push(range);
  }
  for (const { rule, ranges } of rangesByRule.values()) {
    // "range:" keeps the library from writing the rule out cell by cell and joining the cells again.
    worksheet.dataValidations.add(`range:${ranges.join(" ")}`, rule);
  }
}

function* plannedRules(sheet: SheetPlan): Generator<readonly [string, DataValidation]> {
  for (const { row, column, list } of sheet.cells) {
    if (list !== undefined) yield [cellAddress(row, column), listRule(list)];
  }
  for (const table of sheet.tables) {
    for (const [index, column] of table.columns.entries()) {
      const rule = columnRule(column);
      if (rule !== undefined) yield [columnRange(table, index), rule];
    }
  }
}

function columnRule(column: ColumnPlan): DataValidation | undefined {
  if (column.list !== undefined) return listRule(column.list);
  if (column.prompt === undefined) return undefined;
  return { type: "any", ...inputMessage(column.label ?? column.header, column.prompt) };
}

function columnRange(table: TablePlan, index: number): string {
  const column = table.column + index;
  return `${cellAddress(table.row + 1, column)}:${cellAddress(table.row + table.rows.length, column)}`;
}

function listRule(list: ListRule): DataValidation {
  return {
    type: "list",
    formulae: [list.name],
    allowBlank: true,
    ...inputMessage(list.promptTitle, list.prompt),
    ...(list.strict === false ? {} : { showErrorMessage: true, errorStyle: "stop", error: message(list.error, LONGEST.error) }),
  };
}

function inputMessage(title: string, prompt: string): { showInputMessage: true; promptTitle: string; prompt: string } {
  return { showInputMessage: true, promptTitle: message(title, LONGEST.title), prompt: message(prompt, LONGEST.prompt) };
}

function message(text: string, longest: number): string {
  return escapedPattern(shortened(legalText(text), longest));
}
