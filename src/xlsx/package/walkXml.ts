import { SaxesParser, type SaxesTagNS } from "saxes";
import { MAX_XML_ATTRIBUTES, MAX_XML_DEPTH } from "./limits.ts";
import { shortName } from "./namespaces.ts";
import { damaged, Refused } from "./refused.ts";

/** An opening tag. */
export class XmlTag {
  /** The short names from the root: "worksheet/sheetData/row/c". */
  readonly path: string;
  /** Place of "<" and the place after ">" in the text. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly #attributes: SaxesTagNS["attributes"];

  constructor(path: string, tag: SaxesTagNS, start: number, end: number) {
    this.path = path;
    this.start = start;
    this.end = end;
    this.selfClosing = tag.isSelfClosing;
    this.#attributes = tag.attributes;
  }

  /** The attribute's value by short name ("r", "r:id"), entities resolved. */
  attribute(name: string): string | undefined {
    if (!name.includes(":")) return this.#attributes[name]?.value;
    return Object.values(this.#attributes).find((one) => shortName(one.uri, one.local) === name)?.value;
  }
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
  const pathOf = pathJoiner();
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
    const path = pathOf(paths.at(-1) ?? "", shortName(tag.uri, tag.local));
    paths.push(path);
    // "<" cannot stand inside a tag, so the last one before the tag's end begins it.
    visitor.open?.(new XmlTag(path, tag, text.lastIndexOf("<", parser.position - 1), parser.position));
  });
  parser.on("text", say);
  parser.on("cdata", say);
  parser.on("closetag", () => {
    const path = paths.pop() ?? "";
    visitor.close?.(path, text.lastIndexOf("<", parser.position - 1), parser.position);
  });
  parser.write(text).close();
}

/** Puts paths together, each only once: a sheet has a handful of them and may have a million elements. */
function pathJoiner(): (outer: string, name: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (outer, name) => {
    const inner = known.get(outer) ?? new Map<string, string>();
    if (inner.size === 0) known.set(outer, inner);
    const path = inner.get(name) ?? (outer === "" ? name : `${outer}/${name}`);
    inner.set(name, path);
    return path;
  };
}

/** Whether an attribute of the XML Schema type boolean is true; absent, it is what the format says is the default. */
export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true";
}
