import type { WorkbookContent } from "../content.ts";
import { findTable, isBlank, type FoundRow, type FoundRows } from "../read/foundRows.ts";
import type { PlannedContent, SheetPlan, TablePlan } from "../sheetPlan.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import { keyOfFound, keyOfPlanned } from "../tableKey.ts";

/** A row as it was found, with the planned row of the same key. */
export interface PairedRow {
  readonly row: FoundRow;
  readonly planned: readonly PlannedContent[];
}

/** A table of the plan beside the one that was found: compared by header and key, never by position. */
export interface PairedTable {
  readonly plan: TablePlan;
  readonly sheet: SheetPlan;
  readonly found: FoundRows;
  readonly pairs: readonly PairedRow[];
  /** Rows with a key that stands further up as well. */
  readonly doubled: readonly FoundRow[];
  /** Rows with a key that the plan does not have. */
  readonly unknown: readonly FoundRow[];
  /** Rows in which nothing is typed. */
  readonly blank: readonly FoundRow[];
  /** Planned rows that nobody found. */
  readonly missing: readonly (readonly PlannedContent[])[];
}

/** The plan's tables that are in the workbook with their key columns; without those no row can be told from another. */
export function pairTables(content: WorkbookContent, plan: WorkbookPlan): readonly PairedTable[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const found = findTable(content, table.name);
      return found === undefined || table.key.length === 0 || !table.key.every((header) => found.hasColumn(header)) ? [] : [pairTable(table, sheet, found)];
    }),
  );
}

function pairTable(plan: TablePlan, sheet: SheetPlan, found: FoundRows): PairedTable {
  const missing = plannedByKey(plan);
  const known = new Set(missing.keys());
  const pairs: PairedRow[] = [];
  const doubled: FoundRow[] = [];
  const unknown: FoundRow[] = [];
  const blank: FoundRow[] = [];
  for (const row of found.rows) {
    const key = keyOfFound(plan, row);
    const planned = key === null ? undefined : missing.get(key);
    if (key !== null && planned !== undefined) {
      missing.delete(key);
      pairs.push({ row, planned });
    } else if (key !== null) (known.has(key) ? doubled : unknown).push(row);
    else if (isUntyped(plan, row)) blank.push(row);
  }
  return { plan, sheet, found, pairs, doubled, unknown, blank, missing: [...missing.values()] };
}

/** Of several rows with one key the first is meant, as for readers. */
function plannedByKey(plan: TablePlan): Map<string, readonly PlannedContent[]> {
  const rows = new Map<string, readonly PlannedContent[]>();
  for (const cells of plan.rows) {
    const key = keyOfPlanned(plan, cells);
    if (key !== null && !rows.has(key)) rows.set(key, cells);
  }
  return rows;
}

function isUntyped(plan: TablePlan, row: FoundRow): boolean {
  return plan.columns.every((column) => column.formula !== undefined || isBlank(row.cell(column.header)));
}

/** Whether every planned row stands in its planned place, so that addresses of the plan mean what they say. */
export function isInPlace({ plan, found, pairs }: PairedTable): boolean {
  if (found.table.row !== plan.row || found.table.column !== plan.column) return false;
  const rows = new Map(pairs.map(({ planned, row }) => [planned, row.row]));
  return plan.rows.every((planned, index) => (rows.get(planned) ?? plan.row + 1 + index) === plan.row + 1 + index);
}
