import type { Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import type { CellStyle } from "../model/style.ts";
import { guard } from "./protect.ts";

/** Gives every cell of an area other looks. */
export function restyle(book: Book, sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  guard.option(book, sheet, "allowFormatCells");
  sheet.cells.restyle(area, change);
  book.tell({ kind: "looks", sheet, area });
}
