import { SaxesParser, type SaxesTagNS } from "saxes";
import { MAX_XML_ATTRIBUTES, MAX_XML_DEPTH } from "./limits.ts";
import { shortName } from "./namespaces.ts";
import { damaged } from "./refused.ts";
import type { XmlPaths } from "./xmlPaths.ts";
import type { XmlTag, XmlVisitor } from "./xmlTag.ts";

/** An element that is open. */
export interface OpenElement {
  readonly path: string;
  /** What names without a prefix belong to inside it. */
  readonly namespace: string;
  /** How many are open, itself included. */
  readonly depth: number;
}

/** The text was read as UTF-8, of which ASCII is a part. From a part that says that it is another, other programs read other letters. */
const AS_READ = /^(?:utf-?8|(?:us-)?ascii)$/i;

const NO_ELEMENT: OpenElement = { path: "", namespace: "", depth: 0 };

/** Reads any XML, a piece at a time, and refuses what is not well-formed. What it is never given, it takes for not there. */
export class SaxesLane {
  readonly #part: string;
  readonly #text: string;
  readonly #visitor: XmlVisitor;
  readonly #paths: XmlPaths;
  readonly #parser = new SaxesParser({ xmlns: true, defaultXMLVersion: "1.0", forceXMLVersion: true });
  readonly #open: OpenElement[] = [];
  #attributes = 0;
  /** Characters that the parser has been given, and what a place in the text is ahead of its own count. */
  #given = 0;
  #ahead = 0;
  /** The place behind the last tag. */
  #behindTag = -1;
  #isTold = false;

  constructor(part: string, text: string, visitor: XmlVisitor, paths: XmlPaths) {
    this.#part = part;
    this.#text = text;
    this.#visitor = visitor;
    this.#paths = paths;
    this.#listen();
  }

  /** The innermost element that is open. */
  get innermost(): OpenElement {
    return this.#open.at(-1) ?? NO_ELEMENT;
  }

  /** Whether the parser has just read a tag that ends here, and so waits for nothing but content. */
  standsBehindTag(at: number): boolean {
    return at === this.#behindTag;
  }

  read(start: number, end: number): void {
    this.#ahead = start - this.#given;
    this.#given += end - start;
    this.#parser.write(this.#text.slice(start, end));
  }

  /** Takes in an opening tag of which the visitor knows already. */
  enter({ start, end }: { readonly start: number; readonly end: number }): void {
    this.#isTold = true;
    this.read(start, end);
    this.#isTold = false;
  }

  close(): void {
    this.#parser.close();
  }

  #listen(): void {
    const say = (piece: string): void => this.#visitor.text?.(this.innermost.path, piece);
    this.#parser.on("error", () => {
      throw damaged(this.#part);
    });
    this.#parser.on("xmldecl", ({ encoding = "UTF-8" }) => {
      if (!AS_READ.test(encoding)) throw damaged(this.#part);
    });
    this.#parser.on("opentagstart", () => {
      this.#attributes = 0;
      if (this.#open.length >= MAX_XML_DEPTH) throw damaged(this.#part);
    });
    this.#parser.on("attribute", () => {
      this.#attributes += 1;
      if (this.#attributes > MAX_XML_ATTRIBUTES) throw damaged(this.#part);
    });
    this.#parser.on("opentag", (tag) => this.#openTag(tag));
    this.#parser.on("text", say);
    this.#parser.on("cdata", say);
    this.#parser.on("closetag", () => this.#closeTag());
  }

  #openTag(tag: SaxesTagNS): void {
    const outer = this.innermost;
    const path = this.#paths.join(outer.path, shortName(tag.uri, tag.local));
    this.#open.push({ path, namespace: tag.ns[""] ?? outer.namespace, depth: outer.depth + 1 });
    const { start, end } = this.#frame();
    if (!this.#isTold) this.#visitor.open?.(new SaxesTag(path, tag, start, end));
  }

  #closeTag(): void {
    const path = this.#open.pop()?.path ?? "";
    const { start, end } = this.#frame();
    this.#visitor.close?.(path, start, end);
  }

  /** Where the tag stands that was just read: "<" cannot stand inside a tag, so the last one before its end begins it. */
  #frame(): { readonly start: number; readonly end: number } {
    const end = this.#parser.position + this.#ahead;
    this.#behindTag = end;
    return { start: this.#text.lastIndexOf("<", end - 1), end };
  }
}

class SaxesTag implements XmlTag {
  readonly path: string;
  readonly local: string;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly #attributes: SaxesTagNS["attributes"];

  constructor(path: string, tag: SaxesTagNS, start: number, end: number) {
    this.path = path;
    this.local = tag.local;
    this.start = start;
    this.end = end;
    this.selfClosing = tag.isSelfClosing;
    this.#attributes = tag.attributes;
  }

  attribute(name: string): string | undefined {
    if (!name.includes(":")) return this.#attributes[name]?.value;
    return Object.values(this.#attributes).find((one) => shortName(one.uri, one.local) === name)?.value;
  }

  attributes(): readonly (readonly [local: string, value: string])[] {
    return Object.values(this.#attributes).map(({ local, value }) => [local, value]);
  }
}
