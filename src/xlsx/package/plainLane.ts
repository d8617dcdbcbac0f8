import { MAX_XML_DEPTH } from "./limits.ts";
import { shortName } from "./namespaces.ts";
import type { OpenElement } from "./saxesLane.ts";
import type { XmlPaths } from "./xmlPaths.ts";
import type { XmlTag, XmlVisitor } from "./xmlTag.ts";

const [SPACE, QUOTE, SLASH, LESS, EQUALS, GREATER] = [0x20, 0x22, 0x2f, 0x3c, 0x3d, 0x3e];
const MOST_ATTRIBUTES = 32;
/** Letters and digits; a name that begins with a digit is none, and is left to saxes. */
const NAME = table(/[A-Za-z0-9]/);
const LETTER = table(/[A-Za-z]/);
/** What an attribute may hold; line breaks and tabs are not plain, since they count as blanks there. */
const VALUE = table(/[ !#-%'-;=?-\x7f]/);
/** Text that is not plain: XML forbids it, allows it in some places only, or says something else by it. */
const ODD_TEXT = /[^\t\n -=?-\ud7ff\ue000-\ufffd]|&(?!(?:amp|lt|gt|quot|apos);)/;
const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

/** An opening tag without prefixes and entities. */
class PlainTag implements XmlTag {
  readonly path: string;
  readonly local: string;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** Name, value, name, value … */
  readonly #attributes: readonly string[];

  constructor(path: string, local: string, start: number, end: number, selfClosing: boolean, attributes: readonly string[]) {
    this.path = path;
    this.local = local;
    this.start = start;
    this.end = end;
    this.selfClosing = selfClosing;
    this.#attributes = attributes;
  }

  attribute(name: string): string | undefined {
    for (let at = 0; at < this.#attributes.length; at += 2) if (this.#attributes[at] === name) return this.#attributes[at + 1];
    return undefined;
  }

  attributes(): readonly (readonly [local: string, value: string])[] {
    return this.#attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, this.#attributes[at + 1] ?? ""] as const] : []));
  }
}

/**
 * Reads the XML that programs write a million times over: elements without a prefix, attributes in double quotes, text. It
 * stops before whatever is not that, however lawful, and says nothing of it.
 */
export class PlainLane {
  readonly #text: string;
  readonly #visitor: XmlVisitor;
  readonly #paths: XmlPaths;
  /** Texts with entities, and what they say: a formula stands in every row of its column. */
  readonly #said = new Map<string, string>();
  #outer: OpenElement = { path: "", namespace: "", depth: 0 };
  #open: PlainTag[] = [];
  #at = 0;

  constructor(text: string, visitor: XmlVisitor, paths: XmlPaths) {
    this.#text = text;
    this.#visitor = visitor;
    this.#paths = paths;
  }

  /** Reads on inside an element; answers where it stops, and which tags it has opened and not closed. */
  read(start: number, outer: OpenElement): { readonly at: number; readonly open: readonly XmlTag[] } {
    this.#at = start;
    this.#outer = outer;
    this.#open = [];
    while (this.#readOne());
    return { at: this.#at, open: this.#open };
  }

  /** Whether the next tag or text is plain; then it has been read. */
  #readOne(): boolean {
    if (this.#text.charCodeAt(this.#at) !== LESS) return this.#readText();
    return this.#text.charCodeAt(this.#at + 1) === SLASH ? this.#readClosingTag() : this.#readOpeningTag();
  }

  #readText(): boolean {
    const end = this.#text.indexOf("<", this.#at);
    if (end === -1) return false;
    const said = this.#plain(this.#text.slice(this.#at, end));
    if (said === null) return false;
    this.#at = end;
    this.#visitor.text?.((this.#open.at(-1) ?? this.#outer).path, said);
    return true;
  }

  #plain(raw: string): string | null {
    const known = this.#said.get(raw);
    if (known !== undefined) return known;
    if (ODD_TEXT.test(raw)) return null;
    if (!raw.includes("&")) return raw;
    const said = raw.replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity);
    this.#said.set(raw, said);
    return said;
  }

  #readClosingTag(): boolean {
    const tag = this.#open.at(-1);
    if (tag === undefined) return false;
    const [start, end] = [this.#at, this.#at + tag.local.length + 3];
    if (!this.#text.startsWith(tag.local, start + 2) || this.#text.charCodeAt(end - 1) !== GREATER) return false;
    this.#open.pop();
    this.#at = end;
    this.#visitor.close?.(tag.path, start, end);
    return true;
  }

  #readOpeningTag(): boolean {
    const start = this.#at;
    const nameEnd = this.#pass(NAME, start + 1);
    const attributes: string[] = [];
    const attributesEnd = this.#readAttributes(nameEnd, attributes);
    const outer = this.#open.at(-1) ?? this.#outer;
    if (!this.#is(LETTER, start + 1) || attributesEnd === -1 || this.#outer.depth + this.#open.length >= MAX_XML_DEPTH) return false;
    const slashAt = attributesEnd + Number(this.#text.charCodeAt(attributesEnd) === SPACE);
    const selfClosing = this.#text.charCodeAt(slashAt) === SLASH;
    const end = slashAt + Number(selfClosing) + 1;
    if (this.#text.charCodeAt(end - 1) !== GREATER) return false;
    const name = this.#text.slice(start + 1, nameEnd);
    const path = this.#paths.join(outer.path, shortName(this.#outer.namespace, name));
    const tag = new PlainTag(path, name, start, end, selfClosing, attributes);
    this.#at = end;
    if (!selfClosing) this.#open.push(tag);
    this.#visitor.open?.(tag);
    if (selfClosing) this.#visitor.close?.(path, start, end);
    return true;
  }

  /** The place behind the attributes that begin here, or -1 when they are not plain. */
  #readAttributes(start: number, found: string[]): number {
    let at = start;
    while (this.#text.charCodeAt(at) === SPACE && this.#is(LETTER, at + 1)) {
      const nameEnd = this.#pass(NAME, at + 1);
      const valueEnd = this.#pass(VALUE, nameEnd + 2);
      const isQuoted = this.#text.charCodeAt(nameEnd) === EQUALS && this.#text.charCodeAt(nameEnd + 1) === QUOTE && this.#text.charCodeAt(valueEnd) === QUOTE;
      const name = this.#text.slice(at + 1, nameEnd);
      if (!isQuoted || name === "xmlns" || found.length === 2 * MOST_ATTRIBUTES || found.includes(name)) return -1;
      found.push(name, this.#text.slice(nameEnd + 2, valueEnd));
      at = valueEnd + 1;
    }
    return at;
  }

  #is(characters: Uint8Array, at: number): boolean {
    return characters[this.#text.charCodeAt(at)] === 1;
  }

  /** The first place from here on that holds none of these characters. */
  #pass(characters: Uint8Array, start: number): number {
    let at = start;
    while (characters[this.#text.charCodeAt(at)] === 1) at += 1;
    return at;
  }
}

function table(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(characters.test(String.fromCharCode(code))));
}
