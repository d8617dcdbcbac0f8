import type { Culture } from "../culture/culture.ts";
import { cellArea, columnCount, intersection, LAST_COLUMN, LAST_ROW, rowCount, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Cell, CellValue } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import { Evaluator, type Surroundings } from "./evaluator.ts";
import { parseFormula } from "./formulas.ts";
import { attempt } from "./given.ts";
import type { Grid, Operand, Reference, Scalar } from "./operand.ts";
import { raise } from "./operand.ts";
import { rangeReference, tableReference } from "./references.ts";

const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Gives every formula cell of a book its value: each once, after the cells that it looks at. */
export function calculateBook(book: Book): void {
  const calculation = new Calculation(book);
  for (const sheet of book.sheets) for (const { row, column, cell } of sheet.cells.inArea(WHOLE)) calculation.calculate(sheet, row, column, cell);
}

/** What a formula would come to in a cell of a calculated book, without standing there. @param formula with "=" */
export function calculateFormula(book: Book, sheet: Sheet, row: number, column: number, formula: string): CellValue {
  return new Calculation(book).valueOf(sheet, row, column, formula);
}

class Calculation {
  private readonly done = new Set<Cell>();
  private readonly begun = new Set<Cell>();
  /** Cells that were asked for while they were being calculated. */
  private readonly circular = new Set<Cell>();
  private readonly usedAreas = new Map<Sheet, Area>();
  private readonly taken = new Map<string, Grid>();
  private readonly referred = new Map<string, Reference>();
  /** How often a cell was asked for while it was being calculated. */
  private unfinished = 0;

  constructor(readonly book: Book) {}

  /** ASSUMED [circular-is-zero]: A cell that depends on itself comes to 0. */
  calculate(sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (cell.formula === null || this.done.has(cell)) return;
    if (this.begun.has(cell)) {
      this.unfinished++;
      this.circular.add(cell);
      cell.value = 0;
      return;
    }
    this.begun.add(cell);
    const value = this.valueOf(sheet, row, column, cell.formula);
    cell.value = this.circular.has(cell) ? 0 : value;
    this.done.add(cell);
  }

  valueOf(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    const node = parseFormula(formula);
    const evaluator = new Evaluator(new Place(this, sheet, row, column));
    return cellValue(node ? attempt(() => evaluator.scalar(evaluator.evaluate(node))) : attempt(() => raise("#NAME?")));
  }

  valueIn(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cells.find(row, column);
    if (!cell) return null;
    this.calculate(sheet, row, column, cell);
    return cell.formula === null && cell.value === "" ? null : cell.value;
  }

  named(name: string, sheet: Sheet, row: number, column: number): Operand {
    const found = this.book.findName(name, sheet);
    const node = found && parseFormula(found.formula);
    if (node) return new Evaluator(new Place(this, sheet, row, column)).evaluate(node);
    return this.book.findTable(name) ? tableReference(this.book, sheet, row, column, `${name}[]`) : raise("#NAME?");
  }

  /** What a reference leads to, looked up once. @param name null: in each cell it is another */
  referring(name: string | null, find: () => Reference): Reference {
    const known = name === null ? undefined : this.referred.get(name);
    if (known) return known;
    const found = find();
    if (name !== null) this.referred.set(name, found);
    return found;
  }

  /** Taken together once, since many formulas look at the same columns. */
  values(reference: Reference): Grid {
    const { sheet } = reference;
    const area = this.usedPart(reference);
    const key = `${sheet.id}${area.top},${area.left},${area.bottom},${area.right}`;
    const known = this.taken.get(key);
    if (known) return known;
    const unfinished = this.unfinished;
    const grid = Array.from({ length: rowCount(area) }, (_, row) => Array.from({ length: columnCount(area) }, (_cell, column) => this.valueIn(sheet, area.top + row, area.left + column)));
    if (this.unfinished === unfinished) this.taken.set(key, grid);
    return grid;
  }

  private usedPart({ sheet, area }: Reference): Area {
    if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return area;
    const used = this.usedAreas.get(sheet) ?? sheet.cells.used(true, WHOLE) ?? cellArea(0, 0);
    this.usedAreas.set(sheet, used);
    return intersection(area, used) ?? cellArea(area.top, area.left);
  }
}

/** The cell that a formula stands in, and what it sees from there. */
class Place implements Surroundings {
  constructor(
    private readonly calculation: Calculation,
    private readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
  ) {}

  get sheetName(): string {
    return this.sheet.name;
  }

  get culture(): Culture {
    return this.calculation.book.culture;
  }

  valueIn(reference: Reference, row: number, column: number): Scalar {
    return this.calculation.valueIn(reference.sheet, row, column);
  }

  values(reference: Reference): Grid {
    return this.calculation.values(reference);
  }

  refer(text: string, kind: "range" | "table" | "name" | "beam"): Operand {
    const { sheet, row, column, calculation } = this;
    if (kind === "name") return calculation.named(text, sheet, row, column);
    if (kind === "table") return calculation.referring(isOwn(text) ? null : text, () => tableReference(calculation.book, sheet, row, column, text));
    return calculation.referring(text.includes("!") ? text : `${sheet.name}!${text}`, () => rangeReference(calculation.book, sheet, text));
  }
}

/** Whether a table's reference leads somewhere else in another row or another table: "sag[[#This Row],[Sag]]", "[@Sag]". */
function isOwn(reference: string): boolean {
  return /^\[|@|#this row/i.test(reference);
}

/** A formula never comes to a blank: what points at one is 0. */
function cellValue(value: Scalar): CellValue {
  if (value === null) return 0;
  return typeof value === "number" && !Number.isFinite(value) ? { error: "#NUM!" } : value;
}
