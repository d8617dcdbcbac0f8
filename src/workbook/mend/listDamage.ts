import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { FoundSheet } from "../content.ts";
import { dropdown } from "../looks/cellRules.ts";
import type { ListRule } from "../sheetPlan.ts";
import { coverOf, rangesOfRows } from "./cellRanges.ts";
import type { Damage } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";

type HasList = (row: number, column: number, list: string) => boolean;

/** Dropdowns that are gone or take their words from elsewhere, told once for each column and list. */
export function listDamage(tables: readonly PairedTable[], isName: (name: string) => boolean): readonly Damage[] {
  const sheets = new Map<FoundSheet, HasList>();
  return tables.flatMap((table) => {
    const { sheet } = table.found;
    const hasList = sheets.get(sheet) ?? listsOn(sheet);
    sheets.set(sheet, hasList);
    return table.plan.columns.flatMap((_, index) => columnDamage(table, index, hasList, isName));
  });
}

function columnDamage(table: PairedTable, index: number, hasList: HasList, isName: (name: string) => boolean): readonly Damage[] {
  const { plan, found } = table;
  const column = plan.columns[index];
  const planned = new Map(table.pairs.map(({ row, planned: cells }) => [row.row, cells]));
  const without = new Map<string, { readonly rule: ListRule; readonly first: number; readonly rows: number[] }>();
  const number = column && found.rows[0]?.columnNumber(column.header);
  if (column === undefined || number === undefined) return [];
  for (const { row } of found.rows) {
    const rule = planned.get(row)?.[index]?.list ?? column.list;
    if (rule === undefined || hasList(row, number, rule.name)) continue;
    const known = without.get(rule.name) ?? { rule, first: row, rows: [] };
    known.rows.push(row);
    without.set(rule.name, known);
  }
  return [...without.values()].map(({ rule, first, rows }): Damage => ({
    code: "missing-list",
    sheet: found.sheet.name,
    cell: cellAddress(first, number),
    message: MENDING_TEXTS.missingList(rows.length, column.label ?? column.header),
    mend: isName(rule.name) ? { restorations: [{ kind: "rule", sheet: found.sheet.name, ranges: rangesOfRows(number, rows), rule: dropdown(rule) }] } : null,
  }));
}

function listsOn(sheet: FoundSheet): HasList {
  const ranges = new Map<string, string>();
  for (const one of sheet.validations.filter(({ type }) => type === "list")) {
    const list = one.formula1.trim().toLowerCase();
    ranges.set(list, `${ranges.get(list) ?? ""} ${one.ranges}`.trim());
  }
  const covers = new Map([...ranges].map(([list, its]) => [list, coverOf(its)]));
  return (row, column, list) => covers.get(list.toLowerCase())?.(row, column) ?? false;
}
