import { cellAddress } from "../../workbook/cellAddress.ts";
import { hostRefusal } from "../../workbook/hostRefusal.ts";
import type { CellEdit } from "../../workbook/content.ts";
import { legalText } from "../../workbook/legalText.ts";
import type { Result } from "../../workbook/port.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";
import { step, type Step } from "../session/step.ts";
import { typedValue } from "../write/typedText.ts";

export type TypedEdit = Extract<CellEdit, { readonly kind: "value" }>;

/** A cell that was typed in, read back in the same request. */
export interface WrittenCell {
  readonly edit: TypedEdit;
  readonly range: Excel.Range;
}

/** Types the values, and throws TextTooLong; `written` gets what Excel has made of them. */
export function valueSteps(edits: readonly TypedEdit[], written: WrittenCell[]): readonly Step[] {
  return edits.map((edit, index) => {
    // Excel takes null for "as it is", and an empty text for a blank cell.
    const value = typedValue(edit.value, `${edit.sheet}!${cellAddress(edit.row, edit.column)}`) ?? "";
    return step(4, value, (book) => {
      const range = book.sheet(edit.sheet).getRange(cellAddress(edit.row, edit.column));
      range.values = [[value]];
      written[index] = { edit, range: range.load("values") };
    });
  });
}

/** Refused with the first cell in which something else stands than was typed. */
export function checkWritten(written: readonly WrittenCell[]): Result<null> {
  const other = written.find(({ edit, range }) => range.values[0]?.[0] !== readBack(edit.value));
  if (other === undefined) return { ok: true, value: null };
  const { sheet, row, column } = other.edit;
  return { ok: false, problem: hostRefusal({ kind: "not-as-written", sheet, cell: cellAddress(row, column) }) };
}

function readBack(value: CellValue): CellValue {
  return typeof value === "string" ? legalText(value) : (value ?? "");
}
