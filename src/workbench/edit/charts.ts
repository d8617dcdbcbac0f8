import { columnCount, rowCount, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import { isError } from "../model/cell.ts";
import type { Chart, ChartSeries } from "../model/chart.ts";
import { headerArea } from "../model/table.ts";
import type { Sheet } from "../model/sheet.ts";
import { guard } from "./protect.ts";

/**
 * Source: texts of ChartCollection.add and Chart.setData.
 *
 * ASSUMED [chart-name]: A new chart is called "Chart 1", then "Chart 2", and so on.
 * ASSUMED [chart-place]: A new chart is 360 points wide and 216 high.
 * ASSUMED [chart-by]: Without being told, a chart takes the longer side of its data as the points of its series.
 * ASSUMED [chart-headings]: Texts in the first row and column of the data become names of series and categories.
 */
export function addChart(book: Book, sheet: Sheet, chartType: string, source: { readonly sheet: Sheet; readonly area: Area }, by: string): Chart {
  guard.option(book, sheet, "allowEditObjects");
  const chart: Chart = {
    id: `{${book.newId()}}`, name: `${book.culture.newNames.chart} ${sheet.charts.length + 1}`, chartType, left: 0, top: 0, width: 360, height: 216,
    series: seriesOf(book, source.sheet, source.area, by), settings: new Map(),
  };
  sheet.charts.push(chart);
  book.tell({ kind: "sheetChanged", sheet });
  return chart;
}

export function seriesOf(book: Book, sheet: Sheet, area: Area, by: string): ChartSeries[] {
  const textAt = (row: number, column: number) => {
    const value = book.valueAt(sheet, row, column);
    return isError(value) ? value.error : value;
  };
  const isHeading = (value: unknown) => typeof value === "string";
  const inColumns = by === "Columns" || (by !== "Rows" && rowCount(area) >= columnCount(area));
  const headRow = isHeading(textAt(area.top, area.right)) && (rowCount(area) > 1 || sheet.tables.some((table) => headerArea(table)?.top === area.top));
  const headColumn = isHeading(textAt(area.bottom, area.left)) && columnCount(area) > 1;
  const data = { ...area, top: area.top + (headRow ? 1 : 0), left: area.left + (headColumn ? 1 : 0) };
  const count = inColumns ? columnCount(data) : rowCount(data);
  return Array.from({ length: count }, (_, index) => {
    const one = inColumns ? { ...data, left: data.left + index, right: data.left + index } : { ...data, top: data.top + index, bottom: data.top + index };
    const named = inColumns ? headRow : headColumn;
    const name = named ? String(inColumns ? textAt(area.top, one.left) : textAt(one.top, area.left)) : `Series${index + 1}`;
    const beside = inColumns ? { ...data, left: area.left, right: area.left } : { ...data, top: area.top, bottom: area.top };
    const categories = (inColumns ? headColumn : headRow) ? { sheet, area: beside } : null;
    return { name, values: { sheet, area: one }, categories, settings: new Map() };
  });
}
