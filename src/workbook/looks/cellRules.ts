import { cellAddress } from "../cellAddress.ts";
import { legalText, shortened } from "../legalText.ts";
import { rowRange } from "../rowRange.ts";
import type { ColumnPlan, ListRule, NumberBounds, PlannedContent, SheetPlan, TablePlan } from "../sheetPlan.ts";

/** What Excel takes; it drops the rule, or the file's rules altogether, when one is longer. */
const LONGEST = { title: 32, prompt: 255, error: 225 } as const;

/** A dropdown, a number between bounds, or a prompt alone, with its texts at the length that Excel takes. */
export interface CellRule {
  /** The name that the dropdown takes its words from; null where there is none. */
  readonly list: string | null;
  /** What a typed number lies between, both included; null where there is no such rule. */
  readonly bounds: Pick<NumberBounds, "least" | "most"> | null;
  readonly promptTitle: string;
  readonly prompt: string;
  /** What is said when something else is typed; null where anything may be. */
  readonly error: string | null;
}

/** The sheet's dropdowns, bounds and prompts: one rule for all ranges that share it, in the plan's order. */
export function cellRules(sheet: SheetPlan): readonly { readonly rule: CellRule; readonly ranges: readonly string[] }[] {
  const byRule = new Map<string, { readonly rule: CellRule; readonly ranges: string[] }>();
  for (const [range, rule] of plannedRules(sheet)) {
    const key = JSON.stringify(rule);
    const known = byRule.get(key);
    if (known === undefined) byRule.set(key, { rule, ranges: [range] });
    else known.ranges.push(range);
  }
  return [...byRule.values()];
}

function* plannedRules(sheet: SheetPlan): Generator<readonly [string, CellRule]> {
  for (const cell of sheet.cells) {
    const rule = ruleOf(cell);
    if (rule !== undefined) yield [cellAddress(cell.row, cell.column), rule];
  }
  for (const table of sheet.tables) {
    for (const index of table.columns.keys()) yield* columnRules(table, index);
  }
}

/** The column's rule over its rows, cut where a cell brings its own. */
function* columnRules(table: TablePlan, index: number): Generator<readonly [string, CellRule]> {
  const column = table.column + index;
  const ownRule = columnRule(table.columns[index]);
  let from = table.row + 1;
  for (const [offset, contents] of table.rows.entries()) {
    const cell = contents[index];
    const rule = cell && ruleOf(cell);
    if (rule === undefined) continue;
    const row = table.row + 1 + offset;
    if (ownRule !== undefined && row > from) yield [rowRange(column, from, row - 1), ownRule];
    yield [cellAddress(row, column), rule];
    from = row + 1;
  }
  const last = table.row + table.rows.length;
  if (ownRule !== undefined && from <= last) yield [rowRange(column, from, last), ownRule];
}

/** The rule that a cell brings of its own. */
function ruleOf({ list, bounds }: PlannedContent): CellRule | undefined {
  if (list !== undefined) return dropdown(list);
  return bounds && bounded(bounds);
}

function columnRule(column: ColumnPlan | undefined): CellRule | undefined {
  if (column?.list !== undefined) return dropdown(column.list);
  if (column?.prompt === undefined) return undefined;
  return { list: null, bounds: null, ...message(column.label ?? column.header, column.prompt), error: null };
}

/** A list's rule, its texts shortened to what Excel takes. */
export function dropdown(list: ListRule): CellRule {
  const error = list.strict === false ? null : text(list.error, LONGEST.error);
  return { list: list.name, bounds: null, ...message(list.promptTitle, list.prompt), error };
}

/** What a number lies between, as a rule. */
export function bounded({ least, most, promptTitle, prompt, error }: NumberBounds): CellRule {
  return { list: null, bounds: { least, most }, ...message(promptTitle, prompt), error: text(error, LONGEST.error) };
}

function message(title: string, prompt: string): Pick<CellRule, "promptTitle" | "prompt"> {
  return { promptTitle: text(title, LONGEST.title), prompt: text(prompt, LONGEST.prompt) };
}

function text(words: string, longest: number): string {
  return shortened(legalText(words), longest);
}
