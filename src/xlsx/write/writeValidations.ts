import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "../../workbook/cellAddress.ts";
import type { ColumnPlan, ListRule, SheetPlan, TablePlan } from "../../workbook/sheetPlan.ts";
import { legalText, literal, shortened } from "./legalText.ts";
import { rowRange } from "./rowRange.ts";

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
    for (const index of table.columns.keys()) yield* columnRules(table, index);
  }
}

/** The column's rule over its rows, cut where a cell brings its own. */
function* columnRules(table: TablePlan, index: number): Generator<readonly [string, DataValidation]> {
  const column = table.column + index;
  const ownRule = columnRule(table.columns[index]);
  let from = table.row + 1;
  for (const [offset, contents] of table.rows.entries()) {
    const list = contents[index]?.list;
    if (list === undefined) continue;
    const row = table.row + 1 + offset;
    if (ownRule !== undefined && row > from) yield [rowRange(column, from, row - 1), ownRule];
    yield [cellAddress(row, column), listRule(list)];
    from = row + 1;
  }
  const last = table.row + table.rows.length;
  if (ownRule !== undefined && from <= last) yield [rowRange(column, from, last), ownRule];
}

function columnRule(column: ColumnPlan | undefined): DataValidation | undefined {
  if (column?.list !== undefined) return listRule(column.list);
  if (column?.prompt === undefined) return undefined;
  return { type: "any", ...inputMessage(column.label ?? column.header, column.prompt) };
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
  return literal(shortened(legalText(text), longest));
}
