import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import type { CellEdit } from "../content.ts";
import { textOf, type FoundRow } from "../read/foundRows.ts";
import type { PlannedContent } from "../sheetPlan.ts";
import type { Damage } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";

/** The key of a row is set right; told where the first of its cells is wrong. */
export function changedId(table: PairedTable, row: FoundRow, planned: readonly PlannedContent[]): readonly Damage[] {
  const { plan, found } = table;
  const wrong = plan.key.flatMap((header) => {
    const column = row.columnNumber(header);
    const there = textOf(row.cell(header)).toLowerCase();
    return cellsUnder(table, planned, header).flatMap(({ value }) => (column === undefined || there === String(value).toLowerCase() ? [] : [{ header, column, value }]));
  });
  const cells = wrong.map(({ column, value }): CellEdit => ({ kind: "value", sheet: found.sheet.name, row: row.row, column, value, locked: found.sheet.protected }));
  return wrong.slice(0, 1).map(({ header, value }): Damage => ({
    code: "changed-id",
    ...row.place(header),
    message: MENDING_TEXTS.changedId(textOf(row.cell(header)), String(value)),
    mend: { cells },
  }));
}

/** The planned cell under a header; none where the table is planned without it. */
function cellsUnder({ plan }: PairedTable, cells: readonly PlannedContent[], header: string): readonly PlannedContent[] {
  return cells.filter((_, index) => plan.columns[index]?.header === header);
}

/** What is planned under a header, as a text; "" for a blank. */
export function plannedText(table: PairedTable, cells: readonly PlannedContent[], header: string): string {
  return cellsUnder(table, cells, header).map(({ value }) => value).join("");
}

/** The key as people see it. */
export function plannedKey(table: PairedTable, cells: readonly PlannedContent[]): string {
  return table.plan.key.map((header) => plannedText(table, cells, header)).join(", ");
}
