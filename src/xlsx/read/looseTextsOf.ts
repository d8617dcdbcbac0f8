import type { LooseText } from "../../workbook/scanWorkbook.ts";
import { walkXml } from "../package/walkXml.ts";
import type { XmlTag } from "../package/xmlTag.ts";
import { cellText } from "./cellText.ts";

/** Attributes that hold what people have typed, or what programs note of people and their folders; a pivot table's copied values are in `v`. */
const TYPED = new Set([
  "name", "Name", "displayName", "uniqueName", "title", "descr", "description", "alt", "altText", "altTextSummary", "prompt", "promptTitle", "error", "errorTitle", "caption",
  "comment", "author", "user", "userName", "userId", "refreshedBy", "ref", "v", "value", "text", "string", "display", "tooltip", "location", "textlink", "link", "Target", "url",
  "sourceFile", "command", "connection", "totalsRowLabel", "help", "statusBar", "codeName", "formatCode",
]);
/** Elements whose `val` is typed too: what is filtered by, tried out, chosen from or linked to. Elsewhere it is a measure or a colour. */
const VALUED = new Set(["filter", "customFilter", "inputCells", "item", "sheetName"]);
/** Elements inside one text: what is typed in two fonts is still read as one. */
const RUNS = new Set(["r", "t", "rPr", "rPh", "fld", "span", "font", "b", "i", "u", "s", "p", "br"]);
/** Those that end a line in it. */
const LINES = new Set(["p", "br"]);
/** What a page's heading is told beside its words: font, colour, size, page and day (ECMA-376-1 §18.3.1.46). */
const HEADING = /^(?:odd|even|first)(?:Header|Footer)$/;
const HEADING_CODE = /&(?:"[^"]*"|K(?:[\dA-F]{6}|\d\d[+-]\d{3})|[A-JL-Z&]|\d{1,3} ?)/g;
/** A number as a program keeps it lacks the zero that it begins with. */
const LACKS_ZERO = /^\d{9}(?:\d\d)?$/;
/** Elements that stand at a cell. */
const AT_CELL = new Set(["comment", "threadedComment", "hyperlink"]);

/** What is read of the workbook part (readXlsx): the names of sheets and ranges, and what ranges those are. A comment on one is not. */
const RANGE = "workbook/definedNames/definedName";
const NAMED = new Set([RANGE, "workbook/sheets/sheet"]);

/** A part of a file. */
export interface LoosePart {
  readonly part: string;
  readonly xml: string;
  /** The sheet that it belongs to, where it belongs to one. */
  readonly sheet: string | undefined;
  /** Where its links to the outside lead, by their id. */
  readonly links: ReadonlyMap<string, string>;
  /** Whether the element is read as a cell or a cell's text (readXlsx). */
  readonly isRead: (path: string) => boolean;
}

/** What somebody may have typed in one part of a file, outside what is read of it otherwise. */
export function looseTextsOf({ part, xml, sheet, links, isRead }: LoosePart): readonly LooseText[] {
  const texts: LooseText[] = [];
  const place = { part, ...(sheet === undefined ? {} : { sheet }) };
  let cell: string | undefined;
  const say = (text: string): void => {
    if (text.trim() !== "") texts.push({ text: cellText(LACKS_ZERO.test(text.trim()) ? `0${text.trim()}` : text), ...place, ...(cell === undefined ? {} : { cell }) });
  };
  const pieces = new Pieces(say);
  const said = new Set<string>();
  walkXml(part, xml, {
    open(tag) {
      if (isRead(tag.path)) return;
      if (AT_CELL.has(tag.local)) cell = tag.attribute("ref");
      for (const text of typedIn(tag)) say(text);
      const link = tag.attribute("r:id") ?? "";
      say(links.get(link) ?? "");
      said.add(link);
      pieces.open(tag.local);
    },
    text(path, text) {
      if (!isRead(path) && path !== RANGE) pieces.add(text);
    },
    close(path) {
      if (!isRead(path) && AT_CELL.has(pieces.close())) cell = undefined;
    },
  });
  for (const [id, link] of links) if (!said.has(id)) say(link);
  return texts;
}

function typedIn(tag: XmlTag): readonly string[] {
  const isTyped = (name: string): boolean => (TYPED.has(name) && !(name === "name" && NAMED.has(tag.path))) || (name === "val" && VALUED.has(tag.local));
  return tag.attributes().flatMap(([name, value]) => (isTyped(name) ? [value] : []));
}

/** Left, middle and right, each without its codes. */
function headingTexts(heading: string): readonly string[] {
  return heading.split(/&[LCR]/).map((text) => text.replace(HEADING_CODE, ""));
}

/** Puts a text together that stands in several elements. An element without words, as a font's colour, parts nothing. */
class Pieces {
  readonly #say: (text: string) => void;
  readonly #open: { readonly local: string; readonly before: number }[] = [];
  #text = "";
  #words = 0;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  open(local: string): void {
    this.#open.push({ local, before: this.#words });
  }

  add(text: string): void {
    this.#text += text;
    if (text.trim() !== "") this.#words += 1;
  }

  /** Name of the element that ends. */
  close(): string {
    const { local, before } = this.#open.pop() ?? { local: "", before: 0 };
    if (LINES.has(local)) this.#text += "\n";
    if (RUNS.has(local) || this.#words === before) return local;
    for (const text of HEADING.test(local) ? headingTexts(this.#text) : [this.#text]) this.#say(text);
    this.#text = "";
    return local;
  }
}
