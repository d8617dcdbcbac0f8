import { HostError } from "../host/hostError.ts";
import { cellArea, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Link, Sheet } from "../model/sheet.ts";
import { enterCells } from "./enterCells.ts";
import { guard } from "./protect.ts";

/**
 * Gives cells a link, or takes it away where `given` is null. Source: texts of Range.hyperlink and RangeHyperlink: the
 * text to display is written into the first cell.
 *
 * ASSUMED [link-looks]: A linked cell becomes blue and underlined, as the style Hyperlink is.
 */
export function linkCells(book: Book, sheet: Sheet, area: Area, given: unknown): void {
  guard.option(book, sheet, "allowInsertHyperlinks");
  if (given === null) {
    sheet.links.clear(area);
    return;
  }
  if (typeof given !== "object") throw new HostError("InvalidArgument");
  const { textToDisplay, ...link } = given as Link & { readonly textToDisplay?: string };
  if (typeof textToDisplay === "string") enterCells(book, sheet, cellArea(area.top, area.left), textToDisplay);
  sheet.links.set(area, Object.fromEntries(Object.entries(link).filter(([, part]) => typeof part === "string")));
  sheet.cells.restyle(area, (style) => ({ ...style, fontColor: "#0563C1", underline: "Single" }));
  book.tell({ kind: "looks", sheet, area });
}
