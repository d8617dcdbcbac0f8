import type { WorkbookContent } from "../../workbook/content.ts";
import type { Result } from "../../workbook/port.ts";
import { openPackage } from "../package/openPackage.ts";
import { refusable } from "../package/refused.ts";
import { bookContext } from "./bookContext.ts";
import { readSheet } from "./readSheet.ts";
import { readWorkbookPart } from "./workbookPart.ts";

/**
 * Everything in an .xlsx file, as it was found: nothing is understood, nothing recalculated, no link followed. A file of
 * another kind, damaged or built to do harm is refused with a problem that says which; bytes never make it throw.
 */
export function readXlsx(bytes: Uint8Array): Result<WorkbookContent> {
  return refusable(() => {
    const book = openPackage(bytes);
    const { sheets, names, date1904 } = readWorkbookPart(book);
    const context = bookContext(book, date1904);
    return { sheets: sheets.map((entry) => readSheet(book, context, entry)), names, date1904 };
  });
}
