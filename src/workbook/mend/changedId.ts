import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import type { CellEdit } from "../content.ts";
import { textOf, type FoundRow } from "../read/foundRows.ts";
import type { PlannedContent } from "../sheetPlan.ts";
import type { Damage } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";

/** The key of a row is set right. */
export function changedId({ plan, found }: PairedTable, row: FoundRow, planned: readonly PlannedContent[]): Damage {
  const wrong = plan.key.flatMap((header) => {
    const value = planned[plan.columns.findIndex((one) => one.header === header)]?.value ?? null;
    const column = row.columnNumber(header);
    return column === undefined || textOf(row.cell(header)).toLowerCase() === String(value).toLowerCase() ? [] : [{ header, column, value }];
  });
  const [first] = wrong;
  const header = first?.header ?? plan.key[0] ?? "";
  return {
    code: "changed-id",
    ...row.place(header),
    message: MENDING_TEXTS.changedId(textOf(row.cell(header)), String(first?.value ?? "")),
    mend: { cells: wrong.map(({ column, value }): CellEdit => ({ kind: "value", sheet: found.sheet.name, row: row.row, column, value, locked: found.sheet.protected })) },
  };
}

/** The key as people see it. */
export function plannedKey({ plan }: PairedTable, cells: readonly PlannedContent[]): string {
  return plan.key.map((header) => String(cells[plan.columns.findIndex((one) => one.header === header)]?.value ?? "")).join(", ");
}
