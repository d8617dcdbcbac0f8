import type { Summary } from "../../findings/summary.ts";
import type { Item } from "../../instrument/item.ts";
import type { ChartPlan, PlannedCell, TablePlan } from "../sheetPlan.ts";
import { figureChart, figuresOf, figureTable, figureTitle } from "../tables/figureTable.ts";
import { cellAt } from "./sheetOf.ts";

interface FigureBlocks {
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly cells: readonly PlannedCell[];
  /** The row in which each figure begins. */
  readonly starts: readonly number[];
}

/** The figures under each other: a heading, the table, and the chart that draws it. */
export function figureBlocks(items: readonly Item[], summary: Summary, row: number, column: number): FigureBlocks {
  const blocks: FigureBlocks = { tables: [], charts: [], cells: [], starts: [] };
  return figuresOf(items).reduce<FigureBlocks>((above, figure) => {
    const last = above.charts.at(-1);
    const start = last === undefined ? row : last.row + last.rows + 1;
    const table = figureTable(figure, summary, start + 1, column);
    return {
      tables: [...above.tables, table],
      charts: [...above.charts, figureChart(figure, table, summary.cases)],
      cells: [...above.cells, cellAt(start, column, "subheading", figureTitle(figure))],
      starts: [...above.starts, start],
    };
  }, blocks);
}
