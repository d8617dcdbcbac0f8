import { bounding, cellArea, columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from "./area.ts";
import { blankCell, isBlank, type Cell } from "./cell.ts";
import { PLAIN, type CellStyle } from "./style.ts";

/** The cells of a sheet: only those that hold something or look like something exist. */
export class CellGrid {
  /** Row → column → cell. */
  private rows = new Map<number, Map<number, Cell>>();
  /** Looks of whole columns and rows, where a cell has none of its own. */
  private readonly columnStyles = new Map<number, CellStyle>();
  private readonly rowStyles = new Map<number, CellStyle>();

  find(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell itself, made where there is none yet. */
  at(row: number, column: number): Cell {
    const line = this.rows.get(row) ?? new Map<number, Cell>();
    const cell = line.get(column) ?? blankCell(this.styleBehind(row, column));
    this.rows.set(row, line.set(column, cell));
    return cell;
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell) this.rows.set(row, (this.rows.get(row) ?? new Map<number, Cell>()).set(column, cell));
    else this.rows.get(row)?.delete(column);
  }

  styleOf(row: number, column: number): CellStyle {
    return this.find(row, column)?.style ?? this.styleBehind(row, column);
  }

  private styleBehind(row: number, column: number): CellStyle {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? PLAIN;
  }

  /** Cells that exist in an area, row by row. */
  *inArea(area: Area): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    const rows = rowCount(area) > this.rows.size ? [...this.rows.keys()].filter((row) => row >= area.top && row <= area.bottom).sort((a, b) => a - b) : span(area.top, area.bottom);
    for (const row of rows) {
      const line = this.rows.get(row);
      if (!line) continue;
      const columns = columnCount(area) > line.size ? [...line.keys()].filter((column) => column >= area.left && column <= area.right).sort((a, b) => a - b) : span(area.left, area.right);
      for (const column of columns) {
        const cell = line.get(column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** Gives every cell of an area other looks; whole columns and rows keep them for cells to come. */
  restyle(area: Area, change: (style: CellStyle) => CellStyle): void {
    const known = new Map<CellStyle, CellStyle>();
    const changed = (style: CellStyle): CellStyle => {
      const after = known.get(style) ?? change(style);
      known.set(style, after);
      return after;
    };
    for (const { cell } of this.inArea(area)) cell.style = changed(cell.style);
    if (isWholeColumns(area)) for (const column of span(area.left, area.right)) this.columnStyles.set(column, changed(this.columnStyles.get(column) ?? PLAIN));
    else if (isWholeRows(area)) for (const row of span(area.top, area.bottom)) this.rowStyles.set(row, changed(this.rowStyles.get(row) ?? PLAIN));
    else for (const row of span(area.top, area.bottom)) for (const column of span(area.left, area.right)) if (!this.find(row, column)) this.at(row, column).style = changed(this.styleBehind(row, column));
  }

  /** Every style that occurs in an area, once each. */
  stylesIn(area: Area): readonly CellStyle[] {
    const styles = new Set<CellStyle>();
    let existing = 0;
    for (const { cell } of this.inArea(area)) {
      existing++;
      styles.add(cell.style);
    }
    if (existing === rowCount(area) * columnCount(area)) return [...styles];
    if (isWholeColumns(area)) for (const column of span(area.left, area.right)) styles.add(this.columnStyles.get(column) ?? PLAIN);
    else for (const row of span(area.top, area.bottom)) {
      if (isWholeRows(area)) styles.add(this.rowStyles.get(row) ?? PLAIN);
      else for (const column of span(area.left, area.right)) styles.add(this.styleOf(row, column));
    }
    return [...styles];
  }

  /** The smallest area within `area` that holds all that is seen; with `valuesOnly` looks do not count. Null for none. */
  used(valuesOnly: boolean, area: Area): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.inArea(area)) {
      if (isBlank(cell) && (valuesOnly || cell.style === PLAIN)) continue;
      used = used === null ? cellArea(row, column) : bounding(used, cellArea(row, column));
    }
    return used;
  }

  /** Every cell moves to where `place` says; null: it goes. */
  rearrange(place: (row: number, column: number) => readonly [number, number] | null): void {
    const before = this.rows;
    this.rows = new Map();
    for (const [row, line] of before) {
      for (const [column, cell] of line) {
        const target = place(row, column);
        if (target) this.put(target[0], target[1], cell);
      }
    }
  }
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
