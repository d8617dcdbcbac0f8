import type { WorkbookContent } from "../../workbook/content.ts";
import type { Result } from "../../workbook/port.ts";
import type { LooseText } from "../../workbook/scanWorkbook.ts";
import { openPackage, type XlsxPackage } from "../package/openPackage.ts";
import { refusable, Refused } from "../package/refused.ts";
import { looseTextsOf } from "./looseTextsOf.ts";
import { readSharedStrings } from "./readSharedStrings.ts";
import { readWorkbookPart, type SheetEntry } from "./workbookPart.ts";

/** The texts of a file outside its cells, and the parts that hold no text that can be read, and so cannot be searched. */
export interface LooseTexts {
  readonly texts: readonly LooseText[];
  readonly notSearched: readonly string[];
}

const TEXT_PART = /\.(?:xml|vml)$/i;
/** How the parts hang together, and the look of it all: nobody types in them. */
const NO_WORDS = /(?:\.rels$|^\[Content_Types\]\.xml$|^xl\/(?:theme\/theme\d*|calcChain)\.xml$)/i;
const PRINTER = /printerSettings\d*\.bin$/i;

/**
 * Everything that somebody may have typed outside the cells that were read from the same file, in any part of it. Bytes never
 * make it throw.
 */
export function readLooseTexts(bytes: Uint8Array, read: WorkbookContent): Result<LooseTexts> {
  return refusable(() => {
    const book = openPackage(bytes);
    const { sheets } = readWorkbookPart(book);
    const sheetOf = sheetsByPart(book, sheets);
    const cells = new Set(sheets.map(({ part }) => part?.toLowerCase()));
    const shared = sharedTextsPart(book)?.toLowerCase();
    const names = book.entries.map((entry) => entry.name).filter((name) => !name.endsWith("/") && !NO_WORDS.test(name) && name.toLowerCase() !== shared);
    const textsOf = (part: string): readonly LooseText[] | null => {
      const isRead = cells.has(part.toLowerCase()) ? isCell : () => false;
      return orNull(() => looseTextsOf({ part, xml: xmlOf(book, part), sheet: sheetOf.get(part.toLowerCase()), links: book.links(part), isRead }));
    };
    const found = names.map((part) => ({ part, texts: TEXT_PART.test(part) ? textsOf(part) : null }));
    const notSearched = found.filter(({ part, texts }) => texts === null && !PRINTER.test(part)).map(({ part }) => part);
    const named = book.entries.map(({ name }) => ({ text: name, part: name }));
    return { texts: [...named, ...found.flatMap(({ texts }) => texts ?? []), ...inSharedTexts(book, read)], notSearched };
  });
}

/** Older drawings have line breaks as web pages have them, which no XML has. */
function xmlOf(book: XlsxPackage, part: string): string {
  return part.toLowerCase().endsWith(".vml") ? book.text(part).replace(/<br>/gi, "<br/>") : book.text(part);
}

/** Other programs put parts into the file that are in another alphabet, or no XML at all. They are no reason to search nothing. */
function orNull<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused && error.refusal.kind === "damaged") return null;
    throw error;
  }
}

/** The part with the shared texts, which are searched by themselves. Another is a part as any, whatever it is called. */
function sharedTextsPart(book: XlsxPackage): string | undefined {
  return book.relationships(book.workbook).find(({ type }) => type === "sharedStrings")?.target;
}

/**
 * Shared texts that no cell shows, which programs leave behind when a cell is cleared and anybody can unpack, how texts are
 * pronounced, and what extensions keep beside them.
 */
function inSharedTexts(book: XlsxPackage, { sheets }: WorkbookContent): readonly LooseText[] {
  const part = sharedTextsPart(book);
  if (part === undefined) return [];
  const xml = book.text(part);
  const shown = new Set(sheets.flatMap(({ rows }) => [...rows.values()].flatMap((cells) => Array.from(cells.values(), ({ value }) => value))));
  const unused = readSharedStrings(part, xml).filter((text) => !shown.has(text));
  const spoken = /rPh|extLst/.test(xml) ? looseTextsOf({ part, xml, sheet: undefined, links: new Map(), isRead: isSharedText }) : [];
  return [...unused.map((text) => ({ text, part, unused: true as const })), ...spoken];
}

/** The sheet of each part that one sheet alone leads to: its comments, drawings and tables. */
function sheetsByPart(book: XlsxPackage, sheets: readonly SheetEntry[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, part } of sheets) {
    if (part === null) continue;
    found.set(part.toLowerCase(), name);
    for (const { target } of book.relationships(part)) found.set(target.toLowerCase(), name);
  }
  return found;
}

/** How a text is pronounced is no part of what the cell shows. */
function isCell(path: string): boolean {
  return path.startsWith("worksheet/sheetData/") && !path.includes("/rPh");
}

function isSharedText(path: string): boolean {
  return path.startsWith("sst/si/") && !path.includes("/rPh");
}
