import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import { textOf } from "../read/foundRows.ts";
import { valueIn } from "../rowEdits.ts";
import type { CellValue } from "../sheetPlan.ts";
import type { Damage } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";

/** Texts and numbers of ours on protected sheets that somebody has typed over all the same. */
export function textDamage(tables: readonly PairedTable[], date1904: boolean): readonly Damage[] {
  return tables.filter((one) => one.sheet.protected).flatMap((table) => oneTable(table, date1904));
}

function oneTable({ plan, found, pairs }: PairedTable, date1904: boolean): readonly Damage[] {
  const { name: sheet } = found.sheet;
  return pairs.flatMap(({ row, planned }) =>
    plan.columns.flatMap((column, index): readonly Damage[] => {
      const cell = planned[index];
      const number = row.columnNumber(column.header);
      if (cell === undefined || number === undefined || cell.formula !== undefined || cell.value === null) return [];
      if ((cell.unlocked ?? column.unlocked ?? false) || plan.key.includes(column.header)) return [];
      const value = valueIn(cell, column, date1904);
      const there = row.cell(column.header);
      if (isSame(there?.value ?? null, value)) return [];
      return [{
        code: "changed-text", sheet, cell: cellAddress(row.row, number), message: MENDING_TEXTS.changedText(textOf(there), String(value)),
        mend: { cells: [{ kind: "value", sheet, row: row.row, column: number, value, locked: true }] },
      }];
    }),
  );
}

/** A file keeps 15 digits of a number, and line ends in one of two ways. */
function isSame(found: CellValue, planned: CellValue): boolean {
  if (typeof found === "number" && typeof planned === "number") return Math.abs(found - planned) <= 1e-12 * Math.abs(planned);
  return String(found ?? "").replace(/\r\n?/g, "\n") === String(planned).replace(/\r\n?/g, "\n");
}
