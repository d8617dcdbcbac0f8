import { CONTENT_TYPES_PART } from "../package/contentTypes.ts";
import type { XlsxPackage } from "../package/openPackage.ts";
import { relationshipPart } from "../package/relationships.ts";
import { newEntry, repackEntry, writeZip } from "../package/writeZip.ts";
import { applySplices } from "./splices.ts";

/** A workbook while it is being changed: the parts that were rewritten, beside the package that stays as it was. */
export class Draft {
  readonly book: XlsxPackage;
  readonly #written = new Map<string, string>();
  /** Parts unpacked once: several steps of an edit read the same sheet. */
  readonly #read = new Map<string, string>();
  readonly #removed = new Set<string>();
  readonly #added: string[] = [];
  readonly #changedRows = new Map<string, Set<number>>();

  constructor(book: XlsxPackage) {
    this.book = book;
  }

  /** The part's text, with the changes made so far. */
  text(part: string): string {
    const key = part.toLowerCase();
    const known = this.#written.get(key) ?? this.#read.get(key);
    if (known !== undefined) return known;
    const text = this.book.text(part);
    this.#read.set(key, text);
    return text;
  }

  has(part: string): boolean {
    return this.book.has(part) || this.#written.has(part.toLowerCase());
  }

  /** Names of all parts, those that were added among them. */
  get parts(): readonly string[] {
    return [...this.book.entries.map(({ name }) => name), ...this.#added];
  }

  /** Writes the part, a new one where the package has none of that name. */
  write(part: string, text: string): void {
    if (!this.has(part)) this.#added.push(part);
    else if (text === this.text(part)) return;
    this.#written.set(part.toLowerCase(), text);
  }

  /** Rows of a sheet in which something else stands than before. */
  noteChangedRows(part: string, rows: readonly number[]): void {
    if (rows.length > 0) this.#changedRows.set(part, new Set([...(this.#changedRows.get(part) ?? []), ...rows]));
  }

  /** By sheet part. */
  get changedRows(): ReadonlyMap<string, ReadonlySet<number>> {
    return this.#changedRows;
  }

  /**
   * Takes out the calculation chain, the list of formula cells in the order they were last calculated. It is only a help,
   * but one that names a cell without a formula makes Excel repair the file; Excel makes a new one.
   */
  removeCalculationChain(): void {
    const { book } = this;
    const chain = book.relationships(book.workbook).find((one) => one.type === "calcChain");
    if (chain === undefined) return;
    const relations = relationshipPart(book.workbook);
    this.write(relations, applySplices(this.text(relations), [{ start: chain.start, end: chain.end, text: "" }]));
    const entry = book.contentTypes.entryOf(chain.target);
    if (entry !== undefined) this.write(CONTENT_TYPES_PART, applySplices(this.text(CONTENT_TYPES_PART), [{ ...entry, text: "" }]));
    this.#removed.add(chain.target.toLowerCase());
  }

  /** The file; null when nothing has changed. Parts that were not written keep their packed bytes. */
  pack(): Uint8Array | null {
    if (this.#written.size === 0) return null;
    const kept = this.book.entries.filter((entry) => !this.#removed.has(entry.name.toLowerCase()));
    const entries = kept.map((entry) => {
      const text = this.#written.get(entry.name.toLowerCase());
      return text === undefined ? entry : repackEntry(entry, new TextEncoder().encode(text));
    });
    const added = this.#added.map((name) => newEntry(name, new TextEncoder().encode(this.text(name))));
    return writeZip([...entries, ...added]);
  }
}
