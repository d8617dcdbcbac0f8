import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { rangesOfRows } from "./cellRanges.ts";
import type { Damage } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";

/** Sheets that cannot be seen or are open to slips, and answer cells that nobody can type in. */
export function sheetDamage(sheets: readonly SheetPlan[], tables: readonly PairedTable[]): readonly Damage[] {
  return sheets.flatMap((sheet) => {
    const ours = tables.filter((one) => one.sheet === sheet);
    const found = ours[0]?.found.sheet;
    if (found === undefined) return [];
    const { name } = found;
    const damage: Damage[] = [];
    if (sheet.visibility === "visible" && found.visibility !== "visible") {
      damage.push({ code: "hidden-sheet", sheet: name, message: MENDING_TEXTS.hiddenSheet(), mend: { restorations: [{ kind: "visibility", sheet: name }] } });
    }
    if (sheet.protected && !found.protected) {
      damage.push({ code: "unprotected-sheet", sheet: name, message: MENDING_TEXTS.unprotectedSheet(), mend: { restorations: [{ kind: "protection", sheet: name }] } });
    }
    return sheet.protected ? [...damage, ...ours.flatMap(lockedAnswers)] : damage;
  });
}

function lockedAnswers({ plan, found, pairs }: PairedTable): readonly Damage[] {
  const { sheet } = found;
  return plan.columns.flatMap((column, index): readonly Damage[] => {
    const number = found.rows[0]?.columnNumber(column.header);
    if (number === undefined) return [];
    const open = pairs.filter(({ planned }) => planned[index]?.unlocked ?? column.unlocked ?? false);
    const locked = open.map(({ row }) => row.row).filter((row) => !sheet.isUnlocked(row, number));
    const [first] = locked;
    if (first === undefined) return [];
    const message = MENDING_TEXTS.lockedAnswers(locked.length, column.label ?? column.header);
    const mend = { restorations: [{ kind: "unlocked", sheet: sheet.name, ranges: rangesOfRows(number, locked) }] } as const;
    return [{ code: "locked-answers", sheet: sheet.name, cell: cellAddress(first, number), message, mend }];
  });
}
