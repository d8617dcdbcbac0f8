import { SHEET_TEXTS, type SheetId } from "../../text/danish/sheets.ts";
import type { ChartPlan, ConditionalFormat, PlannedCell, SheetPlan, TablePlan, Visibility } from "../sheetPlan.ts";

/** Where the first table of an ordinary sheet has its header: title, purpose, what to do, and the row of labels above it. */
export const FIRST_TABLE_ROW = 5;

interface SheetOptions {
  readonly tab: SheetPlan["tab"];
  readonly tables: readonly TablePlan[];
  readonly cells?: readonly PlannedCell[];
  readonly charts?: readonly ChartPlan[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly protected?: boolean;
  readonly visibility?: Visibility;
  readonly freezeColumns?: number;
  readonly orientation?: "portrait" | "landscape";
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly breaksAfter?: readonly number[];
  /** False where the sheet has more than one table under each other, so no header stays in view. */
  readonly freezeHeader?: boolean;
}

/** A sheet with its title in A1, its purpose and what to do under it; a single table's header stays in view and on every page. */
export function sheetOf(id: SheetId, options: SheetOptions): SheetPlan {
  const { title } = SHEET_TEXTS[id];
  const header = options.freezeHeader === false ? undefined : options.tables[0]?.row;
  return {
    title,
    visibility: options.visibility ?? "visible",
    tab: options.tab,
    tables: options.tables,
    cells: withTop(id, options.cells ?? []),
    conditionalFormats: options.conditionalFormats ?? [],
    charts: options.charts ?? [],
    columnWidths: options.columnWidths ?? new Map(),
    rowHeights: options.rowHeights ?? new Map(),
    freeze: { rows: header ?? 0, columns: options.freezeColumns ?? 0 },
    protected: options.protected ?? false,
    print: {
      orientation: options.orientation ?? "landscape",
      titleRows: header === undefined ? null : [header, header],
      breaksAfter: options.breaksAfter ?? [],
    },
  };
}

/** The sheet's own cells, and above them what every sheet says first where they leave room. */
function withTop(id: SheetId, own: readonly PlannedCell[]): readonly PlannedCell[] {
  const { title, purpose, howTo } = SHEET_TEXTS[id];
  const top = [cellAt(1, 1, "title", title), cellAt(2, 1, "purpose", purpose), ...(howTo === null ? [] : [cellAt(3, 1, "purpose", howTo)])];
  return [...top.filter((cell) => !own.some((other) => other.row === cell.row && other.column === cell.column)), ...own];
}

/** A cell with a typed value. */
export function cellAt(row: number, column: number, meaning: PlannedCell["meaning"], value: PlannedCell["value"]): PlannedCell {
  return { row, column, meaning, value };
}

/** A live cell with the value that the core computes for it. */
export function liveCell(row: number, column: number, meaning: PlannedCell["meaning"], formula: string, value: PlannedCell["value"]): PlannedCell {
  return { row, column, meaning, formula, value };
}

/** The row under a table's last row. */
export function below(table: TablePlan): number {
  return table.row + table.rows.length + 1;
}
