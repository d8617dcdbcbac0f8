import { isTrue, walkXml } from "../package/walkXml.ts";
import type { XmlTag, XmlVisitor } from "../package/xmlTag.ts";
import type { BookContext } from "../read/bookContext.ts";
import { CELL_PATH, ROW_PATH } from "../read/cellCursor.ts";
import { CellReader } from "../read/cellReader.ts";
import { parseCell, parseRange, type CellRange } from "../../workbook/cellRange.ts";
import { DEFAULT_HEIGHT } from "../../workbook/looks/textHeight.ts";
import { DEFAULT_WIDTH } from "../../workbook/looks/textWidth.ts";

/** What stands in a cell and what says how much room it takes. */
interface PlacedText {
  readonly column: number;
  /** Number of the cell format. */
  readonly style: number;
  readonly text: string;
  /** Numbers and the like are never broken into lines. */
  readonly breakable: boolean;
}

export interface TextRow {
  readonly row: number;
  /** Where the row's opening tag stands. */
  readonly start: number;
  readonly end: number;
  /** Points; undefined where the row has the sheet's default. */
  readonly height: number | undefined;
  /** Somebody chose the height. */
  readonly chosen: boolean;
  readonly styles: Map<number, number>;
}

/** Some rows of a sheet with their texts, and the sheet's measures. */
export interface RowTexts {
  readonly rows: readonly TextRow[];
  /** Points. */
  readonly defaultHeight: number;
  /** Without hidden columns and, as in Excel, merged cells, of which nobody knows which row should give them room. */
  textsIn(row: TextRow): readonly PlacedText[];
  /** In characters. */
  width(column: number): number;
}

/** Reads the rows, all of which must have their addresses. */
export function readRowTexts(part: string, text: string, book: BookContext, wanted: ReadonlySet<number>): RowTexts {
  const reader = new RowTextReader(part, book, wanted);
  walkXml(part, text, reader);
  return reader;
}

class RowTextReader implements XmlVisitor, RowTexts {
  readonly rows: TextRow[] = [];
  defaultHeight = DEFAULT_HEIGHT;
  readonly #wanted: ReadonlySet<number>;
  readonly #cells: CellReader;
  readonly #columns: { first: number; last: number; width: number }[] = [];
  readonly #merged: CellRange[] = [];
  #defaultWidth = DEFAULT_WIDTH;
  #row: TextRow | null = null;

  constructor(part: string, book: BookContext, wanted: ReadonlySet<number>) {
    this.#cells = new CellReader(part, book);
    this.#wanted = wanted;
  }

  open(tag: XmlTag): void {
    if (tag.path === ROW_PATH) this.#openRow(tag);
    if (this.#row !== null) this.#cells.open(tag);
    if (this.#row !== null && tag.path === CELL_PATH) this.#openCell(this.#row, tag);
    else if (!tag.path.startsWith(ROW_PATH)) this.#openElsewhere(tag);
  }

  text(path: string, piece: string): void {
    if (this.#row !== null) this.#cells.text(path, piece);
  }

  close(path: string): void {
    if (this.#row !== null) this.#cells.close(path);
    if (path === ROW_PATH) this.#row = null;
  }

  textsIn({ row, styles }: TextRow): readonly PlacedText[] {
    const cells = [...(this.#cells.rows.get(row) ?? [])].filter(([column]) => this.width(column) > 0 && !this.#isMerged(row, column));
    return cells.map(([column, { kind, value }]) => ({
      column,
      style: styles.get(column) ?? 0,
      text: String(value ?? ""),
      breakable: kind === "text",
    }));
  }

  width(column: number): number {
    return this.#columns.find(({ first, last }) => first <= column && column <= last)?.width ?? this.#defaultWidth;
  }

  #isMerged(row: number, column: number): boolean {
    return this.#merged.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
  }

  #openRow(tag: XmlTag): void {
    const row = Number(tag.attribute("r"));
    if (!this.#wanted.has(row)) return;
    const chosen = isTrue(tag.attribute("customHeight"));
    this.#row = { row, start: tag.start, end: tag.end, height: measure(tag, "ht"), chosen, styles: new Map() };
    this.rows.push(this.#row);
  }

  #openCell({ styles }: TextRow, tag: XmlTag): void {
    const cell = parseCell(tag.attribute("r") ?? "");
    if (cell !== null) styles.set(cell.column, Number(tag.attribute("s") ?? "0"));
  }

  #openElsewhere(tag: XmlTag): void {
    if (tag.path === "worksheet/sheetFormatPr") {
      this.defaultHeight = measure(tag, "defaultRowHeight") ?? DEFAULT_HEIGHT;
      this.#defaultWidth = measure(tag, "defaultColWidth") ?? DEFAULT_WIDTH;
    } else if (tag.path === "worksheet/cols/col") {
      const width = isTrue(tag.attribute("hidden")) ? 0 : (measure(tag, "width") ?? this.#defaultWidth);
      this.#columns.push({ first: Number(tag.attribute("min")), last: Number(tag.attribute("max")), width });
    } else if (tag.path === "worksheet/mergeCells/mergeCell") {
      const range = parseRange(tag.attribute("ref") ?? "");
      if (range !== null) this.#merged.push(range);
    }
  }
}

function measure(tag: XmlTag, name: string): number | undefined {
  const number = Number(tag.attribute(name));
  return number > 0 ? number : undefined;
}
