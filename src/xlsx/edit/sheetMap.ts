import { damaged } from "../package/refused.ts";
import { isTrue, walkXml } from "../package/walkXml.ts";
import type { XmlTag, XmlVisitor } from "../package/xmlTag.ts";
import { CELL_PATH, CellCursor, ROW_PATH } from "../read/cellCursor.ts";
import { parseRange, type CellRange } from "../../workbook/cellRange.ts";
import { cellAddress } from "../../workbook/cellAddress.ts";
import type { Splice } from "./splices.ts";

/** A piece of a sheet's XML text. */
interface Place {
  start: number;
  end: number;
}

export interface MappedCell extends Place {
  readonly column: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly style: string | undefined;
  readonly children: ({ readonly name: string } & Place)[];
  /** Whether it holds a value or a formula. */
  filled: boolean;
}

export interface MappedRow extends Place {
  readonly row: number;
  readonly openEnd: number;
  closeStart: number;
  readonly selfClosing: boolean;
  /** Looks of the cells that are not there. */
  readonly style: string | undefined;
  /** Attributes that give a height somebody chose, as they are written in a tag: ' ht="30" customHeight="1"'. */
  readonly height: string;
  /** In the rows that were asked for; elsewhere empty. */
  readonly cells: MappedCell[];
}

/** A cell that takes part in a shared formula. */
export interface SharedCell {
  readonly row: number;
  readonly column: number;
  readonly index: string;
  formula: string;
}

/** Where things stand in a sheet's XML text, so that a change can leave every other character alone. */
export interface SheetMap {
  /** How the file writes the main namespace: "" or, say, "x:". */
  readonly prefix: string;
  readonly data: { readonly openEnd: number; readonly closeStart: number; readonly selfClosing: boolean } & Place;
  readonly rows: readonly MappedRow[];
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  readonly dimension: (Place & { readonly range: CellRange }) | null;
  readonly merged: readonly CellRange[];
  readonly shared: readonly SharedCell[];
  /** Addresses that the file leaves out; with these splices they are written. */
  readonly missingAddresses: readonly Splice[];
}

/** Maps a sheet's part. `wants` says in which rows the cells are needed. */
export function mapSheet(part: string, text: string, wants: (row: number) => boolean): SheetMap {
  const mapper = new SheetMapper(part, text, wants);
  walkXml(part, text, mapper);
  return mapper.map();
}

class SheetMapper implements XmlVisitor {
  readonly #part: string;
  readonly #text: string;
  readonly #wants: (row: number) => boolean;
  readonly #cursor: CellCursor;
  readonly #rows: MappedRow[] = [];
  readonly #columnStyles: { first: number; last: number; style: string }[] = [];
  readonly #merged: CellRange[] = [];
  readonly #shared: SharedCell[] = [];
  readonly #missingAddresses: Splice[] = [];
  #dimension: SheetMap["dimension"] = null;
  #data: { openEnd: number; closeStart: number; selfClosing: boolean; start: number; end: number } | null = null;
  #cell: MappedCell | null = null;
  #sharedCell: SharedCell | null = null;

  constructor(part: string, text: string, wants: (row: number) => boolean) {
    this.#part = part;
    this.#text = text;
    this.#wants = wants;
    this.#cursor = new CellCursor(part);
  }

  map(): SheetMap {
    const data = this.#data;
    if (data === null) throw damaged(this.#part);
    return {
      prefix: /^<([^\s/>:]+:)?/.exec(this.#text.slice(data.start, data.openEnd))?.[1] ?? "",
      data,
      rows: this.#rows,
      columnStyles: this.#columnStyles,
      dimension: this.#dimension,
      merged: this.#merged,
      shared: this.#shared,
      missingAddresses: this.#missingAddresses,
    };
  }

  open(tag: XmlTag): void {
    if (tag.path === ROW_PATH) this.#openRow(tag);
    else if (tag.path === CELL_PATH) this.#openCell(tag);
    else if (tag.path.startsWith(`${CELL_PATH}/`)) this.#openInCell(tag);
    else this.#openElsewhere(tag);
  }

  text(path: string, piece: string): void {
    if (!path.startsWith(`${CELL_PATH}/`)) return;
    if (this.#sharedCell !== null && path === `${CELL_PATH}/f`) this.#sharedCell.formula += piece;
    if (this.#cell !== null && (path === `${CELL_PATH}/v` || path.startsWith(`${CELL_PATH}/is/`))) this.#cell.filled = true;
  }

  close(path: string, start: number, end: number): void {
    if (path === CELL_PATH) {
      if (this.#cell !== null) this.#cell.end = end;
      this.#cell = null;
    } else if (path.startsWith(`${CELL_PATH}/`)) {
      this.#sharedCell = null;
      const child = path.indexOf("/", CELL_PATH.length + 1) < 0 ? this.#cell?.children.at(-1) : undefined;
      if (child !== undefined) child.end = end;
    } else if (path === ROW_PATH) {
      const row = this.#rows.at(-1);
      if (row !== undefined) Object.assign(row, { closeStart: row.selfClosing ? row.openEnd : start, end });
    } else if (path === "worksheet/sheetData" && this.#data !== null) Object.assign(this.#data, { closeStart: start, end });
  }

  #openRow(tag: XmlTag): void {
    const row = this.#cursor.enterRow(tag);
    if (tag.attribute("r") === undefined) this.#addAddress(tag, String(row));
    const height = tag.attribute("ht");
    this.#rows.push({
      row,
      start: tag.start,
      openEnd: tag.end,
      closeStart: tag.end,
      end: tag.end,
      selfClosing: tag.selfClosing,
      style: isTrue(tag.attribute("customFormat")) ? index(tag.attribute("s") ?? "0") : undefined,
      height: isTrue(tag.attribute("customHeight")) && Number(height) > 0 ? ` ht="${Number(height)}" customHeight="1"` : "",
      cells: [],
    });
  }

  #openCell(tag: XmlTag): void {
    const column = this.#cursor.enterCell(tag);
    const { row } = this.#cursor;
    if (tag.attribute("r") === undefined) this.#addAddress(tag, cellAddress(row, column));
    if (!this.#wants(row)) return;
    const { start, end, selfClosing } = tag;
    this.#cell = { column, start, end, openEnd: end, selfClosing, style: index(tag.attribute("s")), children: [], filled: false };
    this.#rows.at(-1)?.cells.push(this.#cell);
  }

  #openInCell(tag: XmlTag): void {
    const name = tag.path.slice(CELL_PATH.length + 1);
    if (!name.includes("/")) this.#cell?.children.push({ name, start: tag.start, end: tag.end });
    if (name !== "f") return;
    if (this.#cell !== null) this.#cell.filled = true;
    const shared = tag.attribute("t") === "shared" ? tag.attribute("si") : undefined;
    if (shared === undefined) return;
    const column = this.#cursor.column;
    this.#sharedCell = { row: this.#cursor.row, column, index: shared, formula: "" };
    this.#shared.push(this.#sharedCell);
  }

  #openElsewhere(tag: XmlTag): void {
    const { start, end, selfClosing } = tag;
    const range = parseRange(tag.attribute("ref") ?? "");
    if (tag.path === "worksheet/sheetData") this.#data = { start, end, openEnd: end, closeStart: end, selfClosing };
    else if (tag.path === "worksheet/dimension" && range !== null) this.#dimension = { start, end, range };
    else if (tag.path === "worksheet/mergeCells/mergeCell" && range !== null) this.#merged.push(range);
    else if (tag.path === "worksheet/cols/col") {
      const style = index(tag.attribute("style"));
      const [first, last] = [Number(tag.attribute("min")), Number(tag.attribute("max"))];
      if (style !== undefined) this.#columnStyles.push({ first, last, style });
    }
  }

  #addAddress(tag: XmlTag, address: string): void {
    const place = tag.start + (/^<[^\s/>]+/.exec(this.#text.slice(tag.start, tag.end))?.[0].length ?? 0);
    this.#missingAddresses.push({ start: place, end: place, text: ` r="${address}"` });
  }
}

/** A style index as it may be written into a tag again; anything else is no looks. */
function index(style: string | undefined): string | undefined {
  return style !== undefined && /^\d+$/.test(style) ? style : undefined;
}
