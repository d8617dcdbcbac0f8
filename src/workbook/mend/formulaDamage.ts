import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { FoundCell, FoundSheet } from "../content.ts";
import { textOf } from "../read/foundRows.ts";
import type { PlannedContent, SheetPlan } from "../sheetPlan.ts";
import type { Damage } from "./damage.ts";
import { hasAddress, type Stands } from "./formulaNeeds.ts";
import { isInPlace, type PairedTable } from "./pairTables.ts";
import { sameFormula } from "./sameFormula.ts";

/**
 * Formulas of ours that people have typed over, deleted or changed. A formula that could not be calculated, because a table
 * or a column that it speaks of is gone, is not told: what is gone is.
 */
export function formulaDamage(sheets: readonly SheetPlan[], tables: readonly PairedTable[], stands: Stands): readonly Damage[] {
  return [...tables.flatMap((table) => tableDamage(table, stands)), ...sheets.flatMap((sheet) => looseDamage(sheet, tables, stands))];
}

function tableDamage(table: PairedTable, stands: Stands): readonly Damage[] {
  const { plan, found } = table;
  const inPlace = isInPlace(table);
  const planned = new Map(table.pairs.map(({ row, planned: cells }) => [row.row, cells]));
  const blank = plan.rows.find((cells) => cells.every((cell) => cell.formula !== undefined || cell.value === null));
  return found.rows.flatMap((row) =>
    plan.columns.flatMap((column, index): readonly Damage[] => {
      const cells = planned.get(row.row);
      const formula = cells === undefined ? column.formula : cells[index]?.formula;
      const number = row.columnNumber(column.header);
      if (formula === undefined || number === undefined || (!inPlace && hasAddress(formula))) return [];
      const wanted = { formula, value: (cells ?? blank)?.[index]?.value ?? "" };
      return cellDamage(found.sheet, row.row, number, wanted, stands);
    }),
  );
}

/** Cells outside tables have nothing but their place, so they are compared only where their sheet is as it was made. */
function looseDamage(sheet: SheetPlan, tables: readonly PairedTable[], stands: Stands): readonly Damage[] {
  const ours = tables.filter((one) => one.sheet === sheet);
  const found = ours[0]?.found.sheet;
  if (found === undefined || !ours.every((one) => one.found.sheet === found && isInPlace(one))) return [];
  return sheet.cells.flatMap(({ row, column, formula, value }) =>
    formula === undefined ? [] : cellDamage(found, row, column, { formula, value }, stands),
  );
}

function cellDamage(sheet: FoundSheet, row: number, column: number, wanted: PlannedContent & { readonly formula: string }, stands: Stands): readonly Damage[] {
  const found = sheet.rows.get(row)?.get(column);
  if (found !== undefined && found.formula !== null && sameFormula(found.formula, wanted.formula)) return [];
  if (!stands(wanted.formula)) return [];
  const { formula, value } = wanted;
  return [{
    ...tell(found),
    sheet: sheet.name,
    cell: cellAddress(row, column),
    mend: { restorations: [{ kind: "formula", sheet: sheet.name, row, column, formula, value }] },
  }];
}

function tell(found: FoundCell | undefined): Pick<Damage, "code" | "message"> {
  const formula = found?.formula ?? null;
  if (formula === null) return { code: "formula-gone", message: MENDING_TEXTS.formulaGone(textOf(found)) };
  return { code: "formula-changed", message: MENDING_TEXTS.formulaChanged(formula) };
}
