import { cellAddress } from "../../workbook/cellAddress.ts";
import type { FoundTable, FoundValidation } from "../../workbook/content.ts";
import type { Result } from "../../workbook/port.ts";
import { rowRange } from "../../workbook/rowRange.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { sendSteps } from "../session/sendSteps.ts";
import { step, type Step } from "../session/step.ts";

/** A rule of some cells of a column; "mixed" where they do not share one. */
interface AskedRule {
  readonly sheet: string;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly validation: Excel.DataValidation;
}

/** What Excel calls kinds of rules, as files call them; a prompt alone is no rule to Excel. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["List", "list"],
  ["WholeNumber", "whole"],
  ["Decimal", "decimal"],
  ["Date", "date"],
  ["Time", "time"],
  ["TextLength", "textLength"],
  ["Custom", "custom"],
]);

const MIXED: readonly string[] = ["Inconsistent", "MixedCriteria"];

/** A table and the sheet it lies on. */
export interface PlacedTable {
  readonly sheet: string;
  readonly table: FoundTable;
}

/**
 * The dropdowns and other rules in the tables' columns, by sheet. One request asks column by column; where the cells of a
 * column do not share a rule, another asks each.
 */
export async function readLists(session: ExcelSession, tables: readonly PlacedTable[]): Promise<Result<ReadonlyMap<string, readonly FoundValidation[]>>> {
  const columns = tables.flatMap(({ sheet, table: { row, column, headers, rowCount } }) =>
    rowCount === 0 ? [] : headers.map((_, index) => ({ sheet, column: column + index, from: row + 1, to: row + rowCount })),
  );
  const asked = await ask(session, columns);
  if (!asked.ok) return asked;
  const mixed = asked.value.filter(isMixed);
  const single = await ask(session, mixed.flatMap(cellsOf));
  if (!single.ok) return single;
  return { ok: true, value: bySheet([...asked.value.filter((one) => !isMixed(one)), ...single.value]) };
}

type Place = Omit<AskedRule, "validation">;

async function ask(session: ExcelSession, places: readonly Place[]): Promise<Result<readonly AskedRule[]>> {
  const asked: AskedRule[] = [];
  const steps = places.map((place, index): Step =>
    step(4, null, (book) => {
      const validation = book.sheet(place.sheet).getRange(rowRange(place.column, place.from, place.to)).dataValidation;
      asked[index] = { ...place, validation: validation.load("type,rule") };
    }),
  );
  const sent = await sendSteps(session, steps, { repeatable: true });
  if (!sent.ok) return sent;
  return { ok: true, value: asked };
}

function isMixed({ validation }: AskedRule): boolean {
  return MIXED.includes(validation.type);
}

function cellsOf({ sheet, column, from, to }: Place): readonly Place[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ sheet, column, from: from + index, to: from + index }));
}

function bySheet(rules: readonly AskedRule[]): ReadonlyMap<string, readonly FoundValidation[]> {
  const sheets = new Map<string, FoundValidation[]>();
  for (const { sheet, column, from, to, validation } of rules) {
    const type = TYPES.get(validation.type);
    if (type === undefined) continue;
    const found = { type, ranges: from === to ? cellAddress(from, column) : rowRange(column, from, to), ...termsOf(validation.rule) };
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), found]);
  }
  return sheets;
}

/** Of a list where its words stand, of bounds both; other rules are nobody's here. */
function termsOf({ list, decimal }: Excel.DataValidationRule): Pick<FoundValidation, "formula1" | "formula2"> {
  if (decimal) return { formula1: plain(decimal.formula1), formula2: plain(decimal.formula2) };
  return { formula1: plain(list?.source) };
}

function plain(term: unknown): string {
  return typeof term === "string" || typeof term === "number" ? String(term).replace(/^=/, "") : "";
}
