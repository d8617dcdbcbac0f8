import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { rangesOfRows } from "./cellRanges.ts";
import type { Damage } from "./damage.ts";
import type { PairedRow, PairedTable } from "./pairTables.ts";

/** Sheets that cannot be seen, should not be, or are open to slips, and cells with the wrong lock. */
export function sheetDamage(sheets: readonly SheetPlan[], tables: readonly PairedTable[]): readonly Damage[] {
  return sheets.flatMap((sheet) => {
    const ours = tables.filter((one) => one.sheet === sheet);
    const found = ours[0]?.found.sheet;
    if (found === undefined) return [];
    const { name } = found;
    const damage: Damage[] = [];
    // Other programs know no "very hidden"; hidden is hidden enough.
    if ((sheet.visibility === "visible") !== (found.visibility === "visible")) {
      const told = sheet.visibility === "visible" ? ({ code: "hidden-sheet", message: MENDING_TEXTS.hiddenSheet() } as const) : ({ code: "shown-sheet", message: MENDING_TEXTS.shownSheet() } as const);
      damage.push({ ...told, sheet: name, mend: { restorations: [{ kind: "visibility", sheet: name, visibility: sheet.visibility }] } });
    }
    if (sheet.protected && !found.protected) {
      damage.push({ code: "unprotected-sheet", sheet: name, message: MENDING_TEXTS.unprotectedSheet(), mend: { restorations: [{ kind: "protection", sheet: name }] } });
    }
    return sheet.protected ? [...damage, ...ours.flatMap(lockDamage)] : damage;
  });
}

/** Answer cells that nobody can type in, and formulas that anybody can. A sheet that is open says nothing of the latter. */
function lockDamage({ plan, found, pairs }: PairedTable): readonly Damage[] {
  const { sheet } = found;
  return plan.columns.flatMap((column, index): readonly Damage[] => {
    const number = found.rows[0]?.columnNumber(column.header);
    if (number === undefined) return [];
    const isOpen = ({ planned }: PairedRow): boolean => planned[index]?.unlocked ?? column.unlocked ?? false;
    const rowsOf = (chosen: readonly PairedRow[], unlocked: boolean): readonly number[] => chosen.map(({ row }) => row.row).filter((row) => sheet.isUnlocked(row, number) === unlocked);
    const shut = rowsOf(pairs.filter(isOpen), false);
    const open = sheet.protected ? rowsOf(pairs.filter((one) => !isOpen(one) && one.planned[index]?.formula !== undefined), true) : [];
    const damage = (code: "locked-answers" | "unlocked-formulas", rows: readonly number[], message: string): readonly Damage[] => {
      const [first] = rows;
      if (first === undefined) return [];
      const locked = code === "unlocked-formulas";
      return [{ code, sheet: sheet.name, cell: cellAddress(first, number), message, mend: { restorations: [{ kind: "lock", sheet: sheet.name, ranges: rangesOfRows(number, rows), locked }] } }];
    };
    const words = column.label ?? column.header;
    return [
      ...damage("locked-answers", shut, MENDING_TEXTS.lockedAnswers(shut.length, words)),
      ...damage("unlocked-formulas", open, MENDING_TEXTS.unlockedFormulas(open.length, words)),
    ];
  });
}
