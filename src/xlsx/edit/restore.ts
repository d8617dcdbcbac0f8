import type { Restoration } from "../../workbook/content.ts";
import type { SheetEntry } from "../read/workbookPart.ts";
import { setChange, type CellChange, type SheetChanges } from "./cellChange.ts";
import type { Draft } from "./draft.ts";
import { changeCells } from "./editCells.ts";
import { lockCells } from "./lockCells.ts";
import { partOf } from "./partOf.ts";
import { refuseLongText } from "./refuseLongText.ts";
import { restoreFormat } from "./restoreFormat.ts";
import { restoreHeading } from "./restoreHeading.ts";
import { restoreNames } from "./restoreNames.ts";
import { restoreProtection } from "./restoreProtection.ts";
import { restoreRule } from "./restoreRule.ts";
import { restoreTable } from "./restoreTable.ts";
import { restoreVisibility } from "./restoreVisibility.ts";

type Kind = Restoration["kind"];
type Of<Wanted extends Kind> = Extract<Restoration, { readonly kind: Wanted }>;

/** Brings back what was ours. Says whether formulas came, so that the calculation chain no longer holds. */
export function restore(draft: Draft, sheets: readonly SheetEntry[], restorations: readonly Restoration[]): boolean {
  const all = <Wanted extends Kind>(kind: Wanted) => restorations.filter((one): one is Of<Wanted> => one.kind === kind);
  for (const table of all("table")) restoreTable(draft, partOf(sheets, table.sheet), table);
  for (const heading of all("heading")) restoreHeading(draft, sheets, heading);
  const formulas = restoreFormulas(draft, sheets, all("formula"));
  for (const { sheet, ranges, locked } of all("lock")) lockCells(draft, partOf(sheets, sheet), ranges, locked);
  for (const { sheet, ranges, rule } of all("rule")) restoreRule(draft, partOf(sheets, sheet), ranges, rule);
  for (const { sheet, format } of all("format")) restoreFormat(draft, partOf(sheets, sheet), format);
  for (const { sheet } of all("protection")) restoreProtection(draft, partOf(sheets, sheet));
  restoreNames(draft, all("name"));
  if (all("visibility").length > 0) restoreVisibility(draft, sheets, new Map(all("visibility").map((one) => [one.sheet, one.visibility])));
  return formulas;
}

/** A cell keeps its looks; what stood in it goes. */
function restoreFormulas(draft: Draft, sheets: readonly SheetEntry[], formulas: readonly Of<"formula">[]): boolean {
  const bySheet = new Map<string, SheetChanges>();
  for (const { sheet, row, column, formula, value } of formulas) {
    refuseLongText(value, sheet, row, column);
    const changes: SheetChanges = bySheet.get(sheet) ?? new Map<number, Map<number, CellChange>>();
    bySheet.set(sheet, changes);
    setChange(changes, row, column, { kind: "planned", content: { formula, value }, style: undefined });
  }
  for (const [sheet, changes] of bySheet) changeCells(draft, partOf(sheets, sheet), changes);
  return formulas.length > 0;
}
