import type { Arguments } from "../host/arguments.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { parseArea, splitAddress } from "../model/address.ts";
import { isOnSheet, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { bodyArea } from "../model/table.ts";

/** What a Range stands for. The area moves when cells are put in or taken out. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

/** ASSUMED [off-the-sheet]: A range that would reach beyond the sheet's edge is InvalidArgument. */
export function rangeOf(sheet: Sheet, area: Area): Handle {
  if (!isOnSheet(area)) throw new HostError("InvalidArgument");
  return new Handle("Range", { sheet, area } satisfies RangeTarget);
}

/**
 * The place that an address names: "A1", "'My sheet'!A1:B2", a defined name, a table.
 * Source: text of Worksheet.getRange ("the address or the name of the range").
 *
 * ASSUMED [address-of-missing-sheet]: An address on a sheet that is not there is ItemNotFound; one that makes no sense is InvalidArgument.
 */
export function findRange(book: Book, address: string, onSheet: Sheet): RangeTarget {
  const { sheet: sheetName, rest } = splitAddress(address.trim());
  const sheet = sheetName === null ? onSheet : book.findSheet(sheetName);
  if (!sheet) throw new HostError("ItemNotFound");
  const area = parseArea(rest);
  if (area) return { sheet, area };
  const name = book.findName(rest, sheet);
  if (name) return findRange(book, name.formula.replace(/^=/, ""), sheet);
  const table = book.findTable(rest);
  if (table) return { sheet: table.sheet, area: bodyArea(table.table) };
  throw new HostError("InvalidArgument");
}

/** An argument that is a range, or the address of one. */
export function rangeArgument(args: Arguments, index: number, book: Book, onSheet: Sheet): RangeTarget {
  const handle = args.handle(index);
  if (!handle) return findRange(book, args.text(index), onSheet);
  if (handle.type !== "Range") throw new HostError("InvalidArgument");
  return handle.target as RangeTarget;
}
