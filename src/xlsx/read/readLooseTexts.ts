import type { WorkbookContent } from "../../workbook/content.ts";
import type { Result } from "../../workbook/port.ts";
import type { LooseText } from "../../workbook/scanWorkbook.ts";
import { openPackage, type XlsxPackage } from "../package/openPackage.ts";
import { refusable } from "../package/refused.ts";
import { bookContext } from "./bookContext.ts";
import { looseTextsOf } from "./looseTextsOf.ts";
import { readWorkbookPart } from "./workbookPart.ts";

/** The texts of a file outside its cells, and the parts that hold no text and so cannot be searched. */
export interface LooseTexts {
  readonly texts: readonly LooseText[];
  readonly notSearched: readonly string[];
}

const TEXT_PART = /\.(?:xml|vml)$/i;
/** How the parts hang together, and looks: nobody types in them. Cells and the workbook's names are read as such (readXlsx). */
const NO_WORDS = /(?:\.rels$|^\[Content_Types\]\.xml$|^xl\/(?:styles|sharedStrings|theme\/theme\d*|calcChain|metadata)\.xml$)/i;
const PRINTER = /printerSettings\d*\.bin$/i;

/**
 * Everything that somebody may have typed outside the cells that were read from the same file, in any part of it. Bytes never
 * make it throw.
 */
export function readLooseTexts(bytes: Uint8Array, read: WorkbookContent): Result<LooseTexts> {
  return refusable(() => {
    const book = openPackage(bytes);
    const sheetOf = sheetsByPart(book);
    const names = book.entries.map((entry) => entry.name).filter((name) => !name.endsWith("/") && !NO_WORDS.test(name) && name !== book.workbook);
    const texts = names.filter((name) => TEXT_PART.test(name)).flatMap((part) => looseTextsOf({ part, xml: book.text(part), sheet: sheetOf.get(part.toLowerCase()), links: book.links(part) }));
    return { texts: [...texts, ...unusedTexts(book, read)], notSearched: names.filter((name) => !TEXT_PART.test(name) && !PRINTER.test(name)) };
  });
}

/** Shared texts that no cell shows: programs leave them behind when a cell is cleared, and anybody can unpack the file. */
function unusedTexts(book: XlsxPackage, { sheets, date1904 }: WorkbookContent): readonly LooseText[] {
  const shown = new Set(sheets.flatMap(({ rows }) => [...rows.values()].flatMap((cells) => Array.from(cells.values(), ({ value }) => value))));
  const unused = bookContext(book, date1904).sharedStrings.filter((text) => !shown.has(text));
  return unused.map((text) => ({ text, part: "xl/sharedStrings.xml", unused: true }));
}

/** The sheet of each part that one sheet alone leads to: its comments, drawings and tables. */
function sheetsByPart(book: XlsxPackage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, part } of readWorkbookPart(book).sheets) {
    if (part === null) continue;
    found.set(part.toLowerCase(), name);
    for (const { target } of book.relationships(part)) found.set(target.toLowerCase(), name);
  }
  return found;
}
