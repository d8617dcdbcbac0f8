import type { Culture } from "../culture/culture.ts";
import { ENGLISH } from "../culture/english.ts";
import { Sheet } from "./sheet.ts";
import type { CellValue } from "./cell.ts";
import type { Area } from "./area.ts";
import type { BookChange } from "./bookChange.ts";
import { Properties } from "./properties.ts";
import type { Settings } from "./settings.ts";
import type { Table } from "./table.ts";

/** A defined name of the book, or of one sheet. */
export interface DefinedName {
  name: string;
  /** With "=": "=Lister!$A$5:$A$9". */
  formula: string;
  comment: string;
  visible: boolean;
  /** Null: the whole book. */
  readonly sheet: Sheet | null;
}

/** Whose hands change the book: an add-in's or a person's, in whose session. */
export interface Hand {
  readonly session: string;
  readonly addIn: boolean;
}

/** A workbook that several sessions may hold at once. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  name = "Book1.xlsx";
  readOnly = false;
  date1904 = false;
  readonly customProperties = new Properties();
  /** Of this add-in, in this file. */
  readonly settings = new Properties();
  /** Title, author … */
  readonly documentProperties: Settings = new Map();
  /** The year that "3/4" is typed in. */
  year = 2026;
  /** Formulas have not been calculated since something changed. */
  stale = false;
  private readonly listeners = new Set<(change: BookChange, hand: Hand) => void>();
  private readonly followers = new Set<(sheet: Sheet, place: (area: Area) => Area | null) => void>();
  private hand: Hand = { session: "", addIn: false };
  private lastId = 0;

  /**
   * @param calculate gives every formula cell its value
   * @param culture the language of the Excel that people have it open in; whoever changes it makes the book stale
   */
  constructor(
    private readonly calculate: (book: Book) => void,
    public culture: Culture = ENGLISH,
  ) {
    this.sheets.push(new Sheet(this.newSheetId(), `${culture.newNames.sheet}1`));
  }

  newId(): number {
    return ++this.lastId;
  }

  newSheetId(): string {
    return `{${this.newId().toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  findSheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  findTable(name: string): { readonly sheet: Sheet; readonly table: Table } | undefined {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (table) return { sheet, table };
    }
    return undefined;
  }

  /** A sheet's own name comes before the book's. */
  findName(name: string, sheet: Sheet | null): DefinedName | undefined {
    const found = this.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    return found.find((one) => one.sheet === sheet) ?? found.find((one) => one.sheet === null);
  }

  /** Values as they are after calculation; does nothing where nothing has changed. */
  calculated(): void {
    if (!this.stale) return;
    this.stale = false;
    this.calculate(this);
    this.tell({ kind: "calculated" });
  }

  /** A cell's value as it is after calculation. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cells.find(row, column);
    if (cell?.formula) this.calculated();
    return cell?.value ?? "";
  }

  /** What `work` does is done by this hand. */
  by<Result>(hand: Hand, work: () => Result): Result {
    const before = this.hand;
    this.hand = hand;
    try {
      return work();
    } finally {
      this.hand = before;
    }
  }

  /** Cells have moved: ranges that sessions hold follow. */
  shifted(sheet: Sheet, place: (area: Area) => Area | null): void {
    for (const follow of this.followers) follow(sheet, place);
  }

  /** @param follow is told of every shift of cells. */
  follow(follow: (sheet: Sheet, place: (area: Area) => Area | null) => void): void {
    this.followers.add(follow);
  }

  listen(listener: (change: BookChange, hand: Hand) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: BookChange): void {
    for (const listener of this.listeners) listener(change, this.hand);
  }
}
