import { SHEET_TEXTS, type SheetId } from "../../text/danish/sheets.ts";
import { cellAddress } from "../cellAddress.ts";
import type { ChartPlan, ConditionalFormat, PlannedCell, RowStretch, SheetPlan, TablePlan, Visibility } from "../sheetPlan.ts";

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
  /** Printed on pages beside each other: the title must have room in the frozen columns, and the purpose begins beside them. */
  readonly severalPagesWide?: true;
  readonly orientation?: "portrait" | "landscape";
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly breaksAfter?: readonly number[];
  readonly stretches?: readonly RowStretch[];
  /** The header that is repeated on every page after it, where the sheet has more than one table. */
  readonly repeatedRow?: number;
  /** Of a sheet whose rows the program makes: whether it has any. Without, no page of headings is printed. */
  readonly hasRows?: boolean;
  /** False where the sheet has more than one table under each other, so no header stays in view. */
  readonly freezeHeader?: boolean;
}

/** A sheet with its title in A1, its purpose and what to do under it; a single table's header stays in view and on every page. */
export function sheetOf(id: SheetId, options: SheetOptions): SheetPlan {
  const { title } = SHEET_TEXTS[id];
  const pinned = options.freezeColumns ?? 0;
  const header = options.freezeHeader === false ? undefined : options.tables[0]?.row;
  return {
    title,
    visibility: options.visibility ?? "visible",
    tab: options.tab,
    tables: options.tables,
    cells: withTop(id, options.cells ?? [], options.severalPagesWide === true ? pinned + 1 : 1),
    conditionalFormats: [...(options.conditionalFormats ?? []), ...options.tables.flatMap(placeFormats)],
    charts: options.charts ?? [],
    columnWidths: options.columnWidths ?? new Map(),
    rowHeights: options.rowHeights ?? new Map(),
    freeze: { rows: header ?? 0, columns: pinned },
    protected: options.protected ?? false,
    print: {
      orientation: options.orientation ?? "landscape",
      titleRows: titleRows(options),
      breaksAfter: options.breaksAfter ?? [],
      ...(options.stretches !== undefined && { stretches: options.stretches }),
      ...(options.hasRows !== undefined && { extent: options.hasRows ? "all" : "head" }),
    },
  };
}

/** The sheet's own cells, and above them what every sheet says first where they leave room. */
function withTop(id: SheetId, own: readonly PlannedCell[], purposeColumn: number): readonly PlannedCell[] {
  const { title, purpose, howTo } = SHEET_TEXTS[id];
  const top = [cellAt(1, 1, "title", title), cellAt(2, purposeColumn, "purpose", purpose), ...(howTo === null ? [] : [cellAt(3, purposeColumn, "purpose", howTo)])];
  return [...top.filter((cell) => !own.some((other) => other.row === cell.row && other.column === cell.column)), ...own];
}

/** A header with its labels; none where tables stand under each other and nobody says which one. */
function titleRows({ tables: [first], freezeHeader, repeatedRow }: SheetOptions): SheetPlan["print"]["titleRows"] {
  if (repeatedRow !== undefined) return [repeatedRow, repeatedRow];
  if (first === undefined || freezeHeader === false) return null;
  return [hasLabels(first) ? first.row - 1 : first.row, first.row];
}

function hasLabels({ columns }: TablePlan): boolean {
  return columns.some(({ label }) => label !== undefined);
}

/** How the places look that nobody has written in yet; the looks stay when somebody has. */
function placeFormats({ row, column, columns, rows, places = 0 }: TablePlan): readonly ConditionalFormat[] {
  if (places === 0) return [];
  const first = cellAddress(row + 1 + rows.length - places, column);
  const shown = columns.filter(({ hidden }) => hidden !== true).length;
  return [{ range: `${first}:${cellAddress(row + rows.length, column + shown - 1)}`, formula: `LEN(${first})>=0`, look: "place" }];
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
