import type { FoundSheet } from "../../workbook/content.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";
import { walkXml } from "../package/walkXml.ts";
import { bookContext } from "../read/bookContext.ts";
import { CellReader } from "../read/cellReader.ts";
import type { CellRange } from "../../workbook/cellRange.ts";
import { readWorkbookPart } from "../read/workbookPart.ts";
import type { Draft } from "./draft.ts";

type Rows = FoundSheet["rows"];
/** Place in the range, counted from 0 along the rows → value; blank cells are absent. */
type RangeValues = ReadonlyMap<number, CellValue>;

/** What stands in the cells of a changed workbook, and what stood there. Sheets are read when somebody asks, each once. */
export class SheetValues {
  readonly #draft: Draft;
  readonly #date1904: boolean;
  /** Parts by sheet name in lower case. */
  readonly #parts: ReadonlyMap<string, string>;
  readonly #changed = new Map<string, boolean>();
  readonly #read = new Map<string, Rows>();

  constructor(draft: Draft) {
    const { sheets, date1904 } = readWorkbookPart(draft.book);
    this.#draft = draft;
    this.#date1904 = date1904;
    this.#parts = new Map(sheets.flatMap(({ name, part }) => (part === null ? [] : [[name.toLowerCase(), part]])));
  }

  /** Null when there is no such sheet. */
  now(sheet: string, range: CellRange): RangeValues | null {
    const part = this.#partOf(sheet);
    return part === undefined ? null : valuesIn(this.#rows("now", part), range);
  }

  /** Whether another value stands in any of the cells than before. */
  differ(sheet: string, range: CellRange): boolean {
    const part = this.#partOf(sheet);
    if (part === undefined || !this.#hasChanged(part)) return false;
    const [old, now] = [valuesIn(this.#rows("before", part), range), valuesIn(this.#rows("now", part), range)];
    return old.size !== now.size || [...now].some(([index, value]) => old.get(index) !== value);
  }

  #partOf(sheet: string): string | undefined {
    return this.#parts.get(sheet.toLowerCase());
  }

  #hasChanged(part: string): boolean {
    const changed = this.#changed.get(part) ?? this.#draft.text(part) !== this.#draft.book.text(part);
    this.#changed.set(part, changed);
    return changed;
  }

  #rows(when: "before" | "now", part: string): Rows {
    const known = this.#read.get(`${when} ${part}`);
    if (known !== undefined) return known;
    const { book } = this.#draft;
    const cells = new CellReader(part, bookContext(book, this.#date1904));
    walkXml(part, (when === "now" ? this.#draft : book).text(part), cells);
    this.#read.set(`${when} ${part}`, cells.rows);
    return cells.rows;
  }
}

function valuesIn(rows: Rows, { top, left, bottom, right }: CellRange): RangeValues {
  const values = new Map<number, CellValue>();
  for (const [row, cells] of rows) {
    if (row < top || row > bottom) continue;
    for (const [column, { value }] of cells) {
      if (column >= left && column <= right) values.set((row - top) * (right - left + 1) + column - left, value);
    }
  }
  return values;
}
