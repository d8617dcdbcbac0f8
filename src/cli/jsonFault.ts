/** The first place where a text is not JSON, or where it says one thing twice. */
export interface JsonFault {
  /** "syntax": not JSON · "doubled": a name that stands twice in one object (a reader would silently keep the last). */
  readonly kind: "syntax" | "doubled";
  /** Both count from 1; a column is a UTF-16 unit, as editors count. */
  readonly line: number;
  readonly column: number;
  /** Where in the data: "cases[2].benefit"; "" at the outermost level. */
  readonly path: string;
}

/** No file of ours is nested more than five deep; the limit keeps a hostile file from exhausting the stack. */
const DEEPEST = 100;
/** Characters of a field's name that are shown. */
const LONGEST_NAME = 60;

const SPACE = /[ \t\r\n]*/y;
/**
 * A stretch of a string, or a sign that is spelt: one pattern for whole strings exhausts the stack at 10 MB. The control
 * characters U+007F to U+009F may stand in a JSON string, the others may not.
 */
const IN_STRING = /[^"\\\p{Cc}]{1,10000}|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Fault extends Error {
  readonly kind: JsonFault["kind"];
  readonly at: number;
  readonly path: string;
  constructor(kind: JsonFault["kind"], at: number, path: string) {
    super(kind);
    this.kind = kind;
    this.at = at;
    this.path = path;
  }
}

/** Walks a text by JSON's grammar (RFC 8259). JSON.parse does not say where it stopped: its words differ between versions. */
class Walker {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  walk(): void {
    this.value("", 0);
    if (this.at < this.text.length) throw new Fault("syntax", this.at, "");
  }

  private value(path: string, depth: number): void {
    this.take(SPACE);
    const first = this.text[this.at];
    if (depth > DEEPEST) throw new Fault("syntax", this.at, path);
    if (first === "{") this.object(path, depth);
    else if (first === "[") this.array(path, depth);
    else if ((first === '"' ? this.string() : this.take(SCALAR)) === "") throw new Fault("syntax", this.at, path);
    this.take(SPACE);
  }

  private object(path: string, depth: number): void {
    const names = new Set<string>();
    this.list("}", path, () => {
      const start = this.at;
      const quoted = this.string();
      if (quoted === "") throw new Fault("syntax", start, path);
      const name = String(JSON.parse(quoted));
      const inner = memberPath(path, name);
      if (names.has(name)) throw new Fault("doubled", start, inner);
      names.add(name);
      this.take(SPACE);
      this.expect(":", inner);
      this.value(inner, depth + 1);
    });
  }

  private array(path: string, depth: number): void {
    let index = 0;
    this.list("]", path, () => this.value(`${path}[${index++}]`, depth + 1));
  }

  /** Members between an opening mark (here) and the closing one, with commas between them and none after the last. */
  private list(closing: string, path: string, member: () => void): void {
    this.at += 1;
    this.take(SPACE);
    if (this.text[this.at] !== closing) {
      member();
      while (this.text[this.at] === ",") {
        this.at += 1;
        this.take(SPACE);
        member();
      }
    }
    this.expect(closing, path);
  }

  private expect(mark: string, path: string): void {
    if (this.text[this.at] !== mark) throw new Fault("syntax", this.at, path);
    this.at += 1;
  }

  /** With its marks; "" where there is none, or none that ends. */
  private string(): string {
    const start = this.at;
    if (this.text[start] !== '"') return "";
    this.at += 1;
    while (this.take(IN_STRING) !== "");
    if (this.text[this.at] === '"') this.at += 1;
    else this.at = start;
    return this.text.slice(start, this.at);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}

/** Path to a member of an object; a name that could be misread stands in quotes. */
export function memberPath(path: string, name: string): string {
  const shown = shownName(name);
  if (!/^[\p{L}_][\p{L}\p{N}_-]*…?$/u.test(shown)) return `${path}[${JSON.stringify(shown)}]`;
  return path === "" ? shown : `${path}.${shown}`;
}

/** A name, short enough for a line: no field of ours has as long a one. */
export function shownName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** The first fault in a JSON text, or null when there is none. */
export function findJsonFault(text: string): JsonFault | null {
  try {
    new Walker(text).walk();
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.at).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    return { kind: error.kind, line: before.length, column, path: error.path };
  }
}
