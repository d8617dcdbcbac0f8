import { SaxesParser, type SaxesTagNS } from "saxes";
import { MAX_XML_ATTRIBUTES, MAX_XML_DEPTH } from "./limits.ts";
import { shortName } from "./namespaces.ts";
import { damaged, Refused } from "./refused.ts";

/** An opening tag. `path` is the short names from the root: "worksheet/sheetData/row/c". */
export interface XmlTag {
  readonly path: string;
  /** Place of "<" and the place after ">" in the text. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** The attribute's value by short name ("r", "r:id"), entities resolved. */
  attribute(name: string): string | undefined;
}

export interface XmlVisitor {
  open?(tag: XmlTag): void;
  /** Text directly inside the element at `path`, entities resolved; may come in pieces. */
  text?(path: string, text: string): void;
  /** `start` and `end` frame the closing tag; of a self-closing element the whole tag. */
  close?(path: string, start: number, end: number): void;
}

/**
 * Walks through a part's XML in document order. Refuses what is not well-formed, a document type declaration (which could
 * pull in files and blow up entities; OPC forbids it, ECMA-376-2 M1.18), and nesting or attributes without end.
 */
export function walkXml(part: string, text: string, visitor: XmlVisitor): void {
  if (/<!DOCTYPE/i.test(text)) throw new Refused({ kind: "has-dtd", part });
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: "1.0", forceXMLVersion: true });
  const paths: string[] = [""];
  let attributes = 0;
  const say = (piece: string): void => visitor.text?.(paths.at(-1) ?? "", piece);
  parser.on("error", () => {
    throw damaged(part);
  });
  parser.on("opentagstart", () => {
    attributes = 0;
    if (paths.length > MAX_XML_DEPTH) throw damaged(part);
  });
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > MAX_XML_ATTRIBUTES) throw damaged(part);
  });
  parser.on("opentag", (tag) => {
    const outer = paths.at(-1) ?? "";
    const name = shortName(tag.uri, tag.local);
    const path = outer === "" ? name : `${outer}/${name}`;
    paths.push(path);
    visitor.open?.(xmlTag(path, tag, text, parser.position));
  });
  parser.on("text", say);
  parser.on("cdata", say);
  parser.on("closetag", () => {
    const path = paths.pop() ?? "";
    visitor.close?.(path, text.lastIndexOf("<", parser.position - 1), parser.position);
  });
  parser.write(text).close();
}

/** "<" cannot stand inside a tag, so the last one before the tag's end begins it. */
function xmlTag(path: string, tag: SaxesTagNS, text: string, end: number): XmlTag {
  return {
    path,
    start: text.lastIndexOf("<", end - 1),
    end,
    selfClosing: tag.isSelfClosing,
    attribute: (name) => attributeOf(tag, name),
  };
}

function attributeOf(tag: SaxesTagNS, name: string): string | undefined {
  if (!name.includes(":")) return tag.attributes[name]?.value;
  return Object.values(tag.attributes).find((one) => shortName(one.uri, one.local) === name)?.value;
}

/** Whether an attribute of the XML Schema type boolean is true; absent, it is what the format says is the default. */
export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true";
}
