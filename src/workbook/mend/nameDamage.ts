import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { absoluteRange, columnLetters, sheetReference } from "../cellAddress.ts";
import { parseRange } from "../cellRange.ts";
import type { WorkbookContent } from "../content.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import type { NamePlan, WorkbookPlan } from "../workbookPlan.ts";
import type { Damage } from "./damage.ts";
import { isInPlace, type PairedTable } from "./pairTables.ts";

/** `name`: the defined name that is told of. */
interface NameDamage extends Damage {
  readonly name: string;
}

/** Defined names that are gone, or no longer lead to the words, lists and settings that they are named after. */
export function nameDamage(content: WorkbookContent, plan: WorkbookPlan, tables: readonly PairedTable[]): readonly NameDamage[] {
  const found = new Map<string, string[]>();
  for (const { name, refersTo } of content.names) found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), refersTo]);
  return plan.names.flatMap(({ name, ...planned }): readonly NameDamage[] => {
    const standing = found.get(name.toLowerCase()) ?? [];
    const wanted = whereNow(planned, plan, tables);
    if (wanted === null) return standing.some(leadsSomewhere) ? [] : [{ name, code: "missing-name", message: MENDING_TEXTS.lostName(name), mend: null }];
    if (standing.some((one) => plain(one) === plain(wanted))) return [];
    const [first] = standing;
    const message = first === undefined ? MENDING_TEXTS.missingName(name) : MENDING_TEXTS.changedName(name, first);
    return [{ name, code: "missing-name", message, mend: { restorations: [{ kind: "name", name, refersTo: wanted }] } }];
  });
}

function leadsSomewhere(refersTo: string): boolean {
  return !refersTo.includes("#REF!");
}

function plain(refersTo: string): string {
  return refersTo.replace(/['$\s=]/g, "").toLowerCase();
}

interface Range {
  readonly sheet: SheetPlan;
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

/** Where the cells that a name is planned for stand in the workbook as it was found; null when they are nowhere. */
function whereNow(name: Pick<NamePlan, "refersTo">, plan: WorkbookPlan, tables: readonly PairedTable[]): string | null {
  const range = rangeOf(name, plan);
  if (range === null) return null;
  const { sheet, top, bottom, column } = range;
  const holding = sheet.tables.find((one) => one.row < top && bottom <= one.row + one.rows.length && one.column <= column && column < one.column + one.columns.length);
  const ours = tables.filter((one) => one.sheet === sheet);
  if (holding === undefined) return looseRange(range, ours);
  const table = ours.find((one) => one.plan === holding);
  const [heading] = holding.columns.slice(column - holding.column);
  const number = heading && table?.found.rows[0]?.columnNumber(heading.header);
  if (table === undefined || number === undefined) return null;
  const isWhole = top === holding.row + 1 && bottom === holding.row + holding.rows.length && top !== bottom;
  const planned = holding.rows[top - holding.row - 1];
  const row = table.pairs.find((one) => one.planned === planned)?.row.row;
  const { name: title } = table.found.sheet;
  if (isWhole) return `${sheetReference(title)}!${absoluteRange(table.found.table.row + 1, table.found.table.row + table.found.table.rowCount, number)}`;
  return row === undefined ? null : `${sheetReference(title)}!$${columnLetters(number)}$${row}`;
}

function looseRange({ top, bottom, column }: Range, tables: readonly PairedTable[]): string | null {
  const [anchor] = tables;
  return anchor !== undefined && tables.every(isInPlace) ? `${sheetReference(anchor.found.sheet.name)}!${absoluteRange(top, bottom, column)}` : null;
}

/** Names of ours lead to one cell, or to a part of one column: "'Lister'!$E$6:$E$10". */
function rangeOf({ refersTo }: Pick<NamePlan, "refersTo">, plan: WorkbookPlan): Range | null {
  const cells = refersTo.lastIndexOf("!");
  const sheet = plan.sheets.find(({ title }) => sheetReference(title) === refersTo.slice(0, cells));
  const range = parseRange(refersTo.slice(cells + 1));
  return sheet === undefined || range === null ? null : { sheet, top: range.top, bottom: range.bottom, column: range.left };
}
