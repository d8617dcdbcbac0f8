import { shiftCells } from "../../src/workbench/edit/shiftCells.ts";
import { enterCells } from "../../src/workbench/edit/enterCells.ts";
import { sortRows } from "../../src/workbench/edit/sortRows.ts";
import type { Book } from "../../src/workbench/model/book.ts";
import { bodyArea, type Table } from "../../src/workbench/model/table.ts";
import type { Sheet } from "../../src/workbench/model/sheet.ts";
import { columnCount } from "../../src/workbench/model/area.ts";
import { workbook } from "../faults/commands.ts";
import { copyUncalculated } from "../workbench/support/copyBook.ts";

/** Sheets that people write in here, and those without which nobody knows the workbook. */
const KEPT: ReadonlySet<string> = new Set(["Forside", "Sager", "Juridisk gennemgang", "Bemærkninger", "Vurderinger", "_sagslup"]);
const REVIEW = "sag_juridisk";
const REMARKS = "sag_bemaerkninger";
const FINDINGS = "sag_vurderinger";

/**
 * A workbook that several people have open, as somebody sees it who knows nothing of our program. Protection is off, so that
 * rows can be moved; formulas are not calculated, since nobody here asks what they come to.
 */
export class SharedBook {
  private constructor(readonly book: Book) {}

  static async open(): Promise<SharedBook> {
    const book = copyUncalculated(await workbook());
    for (const sheet of [...book.sheets]) {
      if (KEPT.has(sheet.name)) sheet.protection = null;
      else book.sheets.splice(book.sheets.indexOf(sheet), 1);
    }
    return new SharedBook(book);
  }

  /** All that people have written, by what it is about: "note SAG-01 R.hjemmel", "answer …", "finding …". */
  written(): ReadonlyMap<string, string> {
    const notes = this.rows(REMARKS).map((row) => [`note ${row("Sag")} ${row("Punkt")}`, row("Bemærkning")] as const);
    const items = this.table(REVIEW).table.columns.map(({ name }) => name).filter((name) => /^[RS]\./.test(name));
    const answers = this.rows(REVIEW).flatMap((row) => items.map((item) => [`answer ${row("Sag")} ${item}`, row(item)] as const));
    const findings = this.rows(FINDINGS).map((row) => [`finding ${row("Tekst")}`, row("Tekst") === "" ? "" : row("Id")] as const);
    return new Map([...notes, ...answers, ...findings].filter(([, text]) => text !== ""));
  }

  noteAt(subject: string, item: string): string {
    return this.written().get(`note ${subject} ${item}`) ?? "";
  }

  /** What a colleague does: types a note. */
  typeNote(subject: string, item: string, text: string): void {
    const { sheet, table } = this.table(REMARKS);
    const index = this.rows(REMARKS).findIndex((row) => row("Sag") === subject && row("Punkt") === item);
    const [row, column] = [bodyArea(table).top + index, table.area.left + columnOf(table, "Bemærkning")];
    enterCells(this.book, sheet, { top: row, bottom: row, left: column, right: column }, `'${text}`);
  }

  /** What a colleague does: puts the rows of a table in another order. */
  sort(which: number, by: number, ascending: boolean): void {
    const { sheet, table } = this.table([REVIEW, REMARKS, FINDINGS][which % 3]!);
    sortRows(this.book, sheet, bodyArea(table), [{ key: by % columnCount(table.area), ascending }]);
  }

  /** What a colleague does: puts a blank row into a table, or above it. */
  insertRow(which: number, at: number): void {
    const { sheet, table } = this.table([REVIEW, REMARKS, FINDINGS][which % 3]!);
    const { top, bottom } = bodyArea(table);
    const row = top + (at % (bottom - top + 1));
    shiftCells(this.book, sheet, { area: { ...table.area, top: row, bottom: row }, direction: "Down" });
  }

  private rows(name: string): readonly ((header: string) => string)[] {
    const { sheet, table } = this.table(name);
    const { top, bottom } = bodyArea(table);
    return Array.from({ length: bottom - top + 1 }, (_, index) => (header: string) => {
      const value = sheet.cells.find(top + index, table.area.left + columnOf(table, header))?.value ?? "";
      return typeof value === "object" ? value.error : String(value);
    });
  }

  private table(name: string): { readonly sheet: Sheet; readonly table: Table } {
    const found = this.book.findTable(name);
    if (found === undefined) throw new Error(`No table ${name}.`);
    return found;
  }
}

function columnOf({ columns }: Table, header: string): number {
  return columns.findIndex(({ name }) => name === header);
}
