import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { FoundSheet } from "../content.ts";
import { bounded } from "../looks/cellRules.ts";
import type { NumberBounds } from "../sheetPlan.ts";
import { coverOf } from "./cellRanges.ts";
import type { Damage } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";

/** Cells that take any number, where ours take those between two bounds: the target on Indstillinger. */
export function boundsDamage(tables: readonly PairedTable[]): readonly Damage[] {
  return tables.flatMap(({ plan, found: { sheet }, pairs }) =>
    pairs.flatMap(({ row, planned }) =>
      plan.columns.flatMap(({ header }, index): readonly Damage[] => {
        const bounds = planned[index]?.bounds;
        const number = row.columnNumber(header);
        if (bounds === undefined || number === undefined || isBounded(sheet, row.row, number, bounds)) return [];
        const cell = cellAddress(row.row, number);
        const mend = { restorations: [{ kind: "rule", sheet: sheet.name, ranges: cell, rule: bounded(bounds) }] } as const;
        return [{ code: "missing-bounds", sheet: sheet.name, cell, message: MENDING_TEXTS.missingBounds(bounds.least, bounds.most), mend }];
      }),
    ),
  );
}

function isBounded({ validations }: FoundSheet, row: number, column: number, { least, most }: NumberBounds): boolean {
  const isOurs = ({ type, formula1, formula2 }: FoundSheet["validations"][number]): boolean =>
    type === "decimal" && Number.parseFloat(formula1) === least && Number.parseFloat(String(formula2)) === most;
  return validations.some((one) => isOurs(one) && coverOf(one.ranges)(row, column));
}
