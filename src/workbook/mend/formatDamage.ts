import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { CellRange } from "../cellRange.ts";
import type { FoundSheet } from "../content.ts";
import type { ConditionalFormat, SheetPlan } from "../sheetPlan.ts";
import { coverOf, rangesIn } from "./cellRanges.ts";
import type { Damage } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";
import { relativeFormula } from "./relativeFormula.ts";
import { inOneSpelling } from "./sameFormula.ts";

/**
 * Cells that no longer show what is missing, what nobody can read and what does not apply: others were pasted over them, or the rules
 * were cleared. Told once for each sheet. Compared only where the sheet's tables stand as planned, since the rules go by address;
 * and not where nobody has read them. Rules that people have put beside ours, and other colours, are theirs.
 */
export function formatDamage(sheets: readonly SheetPlan[], tables: readonly PairedTable[]): readonly Damage[] {
  return sheets.flatMap((sheet): readonly Damage[] => {
    const ours = tables.filter((one) => one.sheet === sheet);
    const found = ours[0]?.found.sheet;
    if (found === undefined || ours.length < sheet.tables.length || !ours.every((one) => one.found.sheet === found && standsAsPlanned(one))) return [];
    const rules = rulesOn(found);
    const without = rules === null ? [] : sheet.conditionalFormats.map((format) => ({ format, cells: cellsWithout(format, rules) })).filter(({ cells }) => cells.length > 0);
    const [first] = without[0]?.cells ?? [];
    if (first === undefined) return [];
    const count = new Set(without.flatMap(({ cells }) => cells)).size;
    const restorations = without.map(({ format }) => ({ kind: "format", sheet: found.name, format }) as const);
    return [{ code: "missing-format", sheet: found.name, cell: first, message: MENDING_TEXTS.missingFormat(count), mend: { restorations } }];
  });
}

/** Rows may be sorted: the rules are the same in all of them. */
function standsAsPlanned({ plan, found: { table } }: PairedTable): boolean {
  return table.row === plan.row && table.column === plan.column && table.rowCount >= plan.rows.length && plan.columns.every(({ header }, index) => table.headers[index] === header);
}

type Covers = ReturnType<typeof coverOf>;

/** Which cells each rule covers; null where nobody has read them. */
function rulesOn({ conditionalFormats }: FoundSheet): ReadonlyMap<string, readonly Covers[]> | null {
  if (conditionalFormats === null) return null;
  const rules = new Map<string, Covers[]>();
  for (const { ranges, formula } of conditionalFormats) {
    const covers = coverOf(ranges);
    for (const key of new Set(anchorsOf(ranges).map((anchor) => keyOf(formula, anchor)))) rules.set(key, [...(rules.get(key) ?? []), covers]);
  }
  return rules;
}

function cellsWithout({ range, formula }: ConditionalFormat, rules: ReadonlyMap<string, readonly Covers[]>): readonly string[] {
  return rangesIn(range).flatMap((area) => {
    const covers = rules.get(keyOf(formula, area)) ?? [];
    return cellsOf(area).filter(({ row, column }) => !covers.some((has) => has(row, column))).map(({ row, column }) => cellAddress(row, column));
  });
}

/** The same rule over another range has the same key. */
function keyOf(formula: string, { top, left }: Anchor): string {
  return inOneSpelling(relativeFormula(formula, top, left));
}

type Anchor = Pick<CellRange, "top" | "left">;

/** Of several ranges in one rule, programs write the formula for the first one's corner, or for that of all together. */
function anchorsOf(ranges: string): readonly Anchor[] {
  const all = rangesIn(ranges);
  const [first] = all;
  return first === undefined ? [] : [first, { top: Math.min(...all.map((one) => one.top)), left: Math.min(...all.map((one) => one.left)) }];
}

function cellsOf({ top, left, bottom, right }: CellRange): readonly { readonly row: number; readonly column: number }[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => ({ row: top + Math.floor(index / width), column: left + (index % width) }));
}
