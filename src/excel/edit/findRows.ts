import { cellAddress } from "../../workbook/cellAddress.ts";
import { hostRefusal } from "../../workbook/hostRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { RequestBook } from "../session/requestBook.ts";
import { inRow, isBlankRow, isSame, type KnownTyping } from "./typing.ts";

/**
 * Finds the rows again in which cells are to be typed, by their keys. One request. Refused when a row is gone, or when it held
 * nothing and has been begun on: then it is nobody's to be found.
 */
export async function findRows(session: ExcelSession, typings: readonly KnownTyping[]): Promise<Result<readonly KnownTyping[]>> {
  const sent = await session.send(
    (workbook) => {
      const book = new RequestBook(workbook);
      return typings.map(({ known: { table, key } }) => key.map(({ header }) => book.column(table, header).load("values")));
    },
    { repeatable: true },
  );
  if (!sent.ok) return sent;
  const found: KnownTyping[] = [];
  for (const [index, typing] of typings.entries()) {
    const row = rowOf(typing, (sent.value[index] ?? []).map((column) => column.values.map(([value]) => (value as CellValue | undefined) ?? null)));
    const { sheet } = typing;
    if (row === "taken") return { ok: false, problem: hostRefusal({ kind: "row-taken", sheet }) };
    if (row === null) return { ok: false, problem: hostRefusal({ kind: "gone", sheet, cell: cellAddress(typing.row, typing.column) }) };
    found.push(inRow(typing, row));
  }
  return { ok: true, value: found };
}

/** Of several rows with one key the first is meant, as for readers. */
function rowOf(typing: KnownTyping, columns: readonly (readonly CellValue[])[]): number | "taken" | null {
  if (isBlankRow(typing)) return "taken";
  const { key } = typing.known;
  const row = columns[0]?.findIndex((_, index) => key.every(({ value }, part) => isSame(columns[part]?.[index] ?? null, value))) ?? -1;
  return row < 0 ? null : row;
}
