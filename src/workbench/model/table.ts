import type { Area } from "./area.ts";

export interface TableColumn {
  /** Numbered within the table and kept when columns move. */
  readonly id: number;
  name: string;
  /** What rows are shown; null: all. As in Excel.FilterCriteria. */
  filter: Readonly<Record<string, unknown>> | null;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header row, data and totals row, where they are shown. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export function headerArea(table: Table): Area | null {
  return table.showHeaders ? { ...table.area, bottom: table.area.top } : null;
}

export function bodyArea(table: Table): Area {
  return { ...table.area, top: table.area.top + (table.showHeaders ? 1 : 0), bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
}

export function totalsArea(table: Table): Area | null {
  return table.showTotals ? { ...table.area, top: table.area.bottom } : null;
}

export function columnArea(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}
