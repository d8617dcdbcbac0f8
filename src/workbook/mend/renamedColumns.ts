import type { WorkbookContent } from "../content.ts";
import type { FoundRows } from "../read/foundRows.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { coverOf } from "./cellRanges.ts";
import { sameFormula } from "./sameFormula.ts";

/** A heading of ours that is gone, with one that nobody knows where it stood. */
export interface RenamedColumn {
  readonly header: string;
  readonly instead: string;
  /** In the sheet, from 1. */
  readonly column: number;
  /** Whether more than its place says that it is the column. */
  readonly certain: boolean;
}

/**
 * Headings that people have changed: strangers that stand where ours are gone, between the same neighbours and as many as they. A
 * place alone could be a column of their own, put where they deleted ours. A list or a formula of ours in the column settles it;
 * where it is planned with neither, that it is not the table's last, where people put theirs, and that no formula has lost what
 * it spoke of.
 */
export function renamedColumns(content: WorkbookContent, found: FoundRows, plan: TablePlan): readonly RenamedColumn[] {
  const { headers, column } = found.table;
  const planned = plan.columns.map((one) => one.header.toLowerCase());
  const there = headers.map((one) => one.toLowerCase());
  return runsBetween(planned, there).flatMap((missing) => {
    const [before, after] = [planned[missing.first - 1], planned[missing.first + missing.count]];
    const strangers = runsBetween(there, planned).find((one) => there[one.first - 1] === before && there[one.first + one.count] === after);
    if (strangers?.count !== missing.count) return [];
    const { first } = strangers;
    return plan.columns.slice(missing.first, missing.first + missing.count).flatMap(({ header }, place) =>
      headers.slice(first + place, first + place + 1).map((instead): RenamedColumn => {
        const at = column + first + place;
        return { header, instead, column: at, certain: bearsOurs(found, plan, missing.first + place, at) ?? (after !== undefined && !hasLostReference(content)) };
      }),
    );
  });
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Where words stand beside each other that are not among the others. */
function runsBetween(words: readonly string[], others: readonly string[]): readonly Run[] {
  const known = new Set(others);
  const runs: { first: number; count: number }[] = [];
  for (const [index, word] of words.entries()) {
    if (known.has(word)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}

/** Whether the column has a formula or a list of ours in any row; null where it is planned with neither. */
function bearsOurs({ sheet, rows: found }: FoundRows, { columns, rows }: TablePlan, index: number, column: number): boolean | null {
  const own = columns[index];
  const formulas = new Set([own?.formula, ...rows.map((cells) => cells[index]?.formula)].flatMap((one) => one ?? []));
  const lists = new Set([own?.list, ...rows.map((cells) => cells[index]?.list)].flatMap((one) => one?.name.toLowerCase() ?? []));
  if (formulas.size > 0) {
    return found.some(({ row }) => {
      const formula = sheet.rows.get(row)?.get(column)?.formula;
      return typeof formula === "string" && [...formulas].some((one) => sameFormula(one, formula));
    });
  }
  if (lists.size === 0) return null;
  const ours = sheet.validations.filter((one) => one.type === "list" && lists.has(one.formula1.trim().toLowerCase())).map((one) => coverOf(one.ranges));
  return found.some(({ row }) => ours.some((covers) => covers(row, column)));
}

function hasLostReference({ sheets }: WorkbookContent): boolean {
  return sheets.some(({ rows }) => [...rows.values()].some((cells) => [...cells.values()].some(({ formula }) => formula?.includes("#REF!") === true)));
}
