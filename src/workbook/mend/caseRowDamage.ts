import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { textOf, type FoundRow } from "../read/foundRows.ts";
import type { PlannedContent } from "../sheetPlan.ts";
import { REVIEW_TABLES } from "../tables/reviewTableName.ts";
import { addedRows } from "./addedRows.ts";
import { changedId, plannedKey, plannedText } from "./changedId.ts";
import type { Damage } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";

/**
 * Rows of cases that are gone, and rows of a case that Sager does not have. Where exactly one row fits, and the other sheets
 * of cases know its case and not the unknown one, the id was changed here and is set right. Otherwise nobody can see which
 * of the two is right, and a row is not added either, since it would stand in the way of the one that people correct.
 */
export function caseRowDamage(table: PairedTable, ofCases: readonly PairedTable[], date1904: boolean): readonly Damage[] {
  const others = ofCases.filter((one) => one !== table);
  const pairs = table.unknown.flatMap((row) => pairOf(table, row, others) ?? []);
  const changed = pairs.flatMap(({ row, planned }) => changedId(table, row, planned));
  const strangers = table.unknown.filter((row) => !pairs.some((one) => one.row === row));
  const missing = table.missing.filter((planned) => !pairs.some((one) => one.planned === planned));
  if (missing.length === 0) return changed;
  const ids = [...new Set(missing.map((planned) => caseOf(table, planned)))];
  if (strangers.length > 0) {
    const unsure = strangers.slice(0, 1).map((row): Damage => ({ code: "changed-id", ...row.place("Sag"), message: MENDING_TEXTS.unsureId(textOf(row.cell("Sag")), ids.slice(0, 5)), mend: null }));
    return [...changed, ...unsure, ...(isReview(table) ? ids.map((id) => withoutRow(table, id)) : [])];
  }
  const mend = addedRows(table, missing, date1904);
  if (isReview(table)) return [...changed, ...ids.map((id, index) => ({ ...withoutRow(table, id, true), mend: index === 0 ? mend : mend && {} }))];
  const sheet = table.found.sheet.name;
  return [...changed, ...missing.slice(0, 1).map((first): Damage => ({ code: "missing-row", sheet, message: MENDING_TEXTS.missingRow(plannedKey(table, first), missing.length), mend }))];
}

interface Pair {
  readonly row: FoundRow;
  readonly planned: readonly PlannedContent[];
}

function pairOf(table: PairedTable, row: FoundRow, others: readonly PairedTable[]): Pair | null {
  const stranger = textOf(row.cell("Sag"));
  const rest = table.plan.key.filter((header) => header !== "Sag");
  const sameRest = (planned: readonly PlannedContent[]) => rest.every((header) => plannedText(table, planned, header).toLowerCase() === textOf(row.cell(header)).toLowerCase());
  const candidates = table.missing.filter(sameRest);
  const rivals = table.unknown.filter((one) => rest.every((header) => textOf(one.cell(header)).toLowerCase() === textOf(row.cell(header)).toLowerCase()));
  const [planned] = candidates;
  if (planned === undefined || candidates.length > 1 || rivals.length > 1) return null;
  const knows = (id: string) => others.some((one) => one.found.rows.some((each) => textOf(each.cell("Sag")).toLowerCase() === id.toLowerCase()));
  return knows(caseOf(table, planned)) && !knows(stranger) ? { row, planned } : null;
}

function withoutRow({ found: { sheet } }: PairedTable, id: string, comes = false): Damage {
  const message = comes ? MENDING_TEXTS.caseWithoutRow(id, sheet.name) : MENDING_TEXTS.caseWithoutRowNow(id, sheet.name);
  return { code: "case-without-row", sheet: sheet.name, message, mend: null };
}

function isReview({ plan }: PairedTable): boolean {
  return REVIEW_TABLES.includes(plan.name);
}

function caseOf(table: PairedTable, planned: readonly PlannedContent[]): string {
  return plannedText(table, planned, "Sag");
}
