import { cellAddress } from "../../workbook/cellAddress.ts";
import type { CellEdit, KnownCell } from "../../workbook/content.ts";
import { legalText } from "../../workbook/legalText.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";
import type { RequestBook } from "../session/requestBook.ts";
import { typedValue } from "../write/typedText.ts";

type TypedEdit = Extract<CellEdit, { readonly kind: "value" }>;

/** Something to be typed into a cell. */
export interface Typing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Absent: the cell is where its address says. */
  readonly known?: KnownCell;
  /** As it is handed to Excel, for which null would be "as it is" and an empty text a blank cell. */
  readonly handed: string | number | boolean;
  /** What the cell then holds. */
  readonly holds: CellValue;
}

export type KnownTyping = Typing & { readonly known: KnownCell };

export function isKnown(typing: Typing): typing is KnownTyping {
  return typing.known !== undefined;
}

/** Whether the row held nothing when it was read. */
export function isBlankRow({ known: { key } }: KnownTyping): boolean {
  return key.every(({ value }) => isSame(value, null));
}

export function isTyped(edit: CellEdit): edit is TypedEdit {
  return edit.kind === "value";
}

/** Throws TextTooLong. */
export function typingOf({ sheet, row, column, value, known }: TypedEdit): Typing {
  const handed = typedValue(value, `${sheet}!${cellAddress(row, column)}`) ?? "";
  return { sheet, row, column, handed, holds: typeof value === "string" ? legalText(value) : value, ...(known && { known }) };
}

/** The cell within a request: by its table, wherever that lies now, and the row's number in it. */
export function cellOf(book: RequestBook, { sheet, row, column, known }: Typing): Excel.Range {
  if (known === undefined) return book.sheet(sheet).getRange(cellAddress(row, column));
  return book.column(known.table, known.header).getCell(known.index, 0);
}

/** The same in another row of the table. */
export function inRow(typing: KnownTyping, index: number): KnownTyping {
  return { ...typing, row: typing.row + index - typing.known.index, known: { ...typing.known, index } };
}

/** To Excel, a blank cell is an empty text. */
export function isSame(one: CellValue, other: CellValue): boolean {
  return (one ?? "") === (other ?? "");
}
