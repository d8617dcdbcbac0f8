import type { Worksheet } from "@cj-tech-master/excelts";
import { formatArea, quotedName } from "../model/address.ts";
import type { Chart, ChartSource } from "../model/chart.ts";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../model/sheet.ts";

/** Stacked bars, the only kind that our sheets have. */
export function writeCharts(worksheet: Worksheet, sheet: Sheet): void {
  for (const chart of sheet.charts) {
    if (chart.chartType !== "BarStacked") continue;
    const title = chart.settings.get("title.text");
    worksheet.addChart(
      { type: "bar", barDir: "bar", grouping: "stacked", title: typeof title === "string" ? title : chart.name, showLegend: true, legendPosition: "b", series: seriesOf(chart) },
      {
        tl: { col: placeAt(sheet, "columns", chart.left), row: placeAt(sheet, "rows", chart.top) },
        br: { col: placeAt(sheet, "columns", chart.left + chart.width), row: placeAt(sheet, "rows", chart.top + chart.height) },
      },
    );
  }
}

function seriesOf({ series }: Chart): { name: string; values: string; categories?: string; fill?: string }[] {
  return series.flatMap(({ name, values, categories, settings }) => {
    const color = settings.get("format.fill.color");
    const fill = typeof color === "string" && color !== "" ? { fill: color.slice(1) } : {};
    return values ? [{ name, values: reference(values), ...(categories ? { categories: reference(categories) } : {}), ...fill }] : [];
  });
}

function reference({ sheet, area }: ChartSource): string {
  return `${quotedName(sheet.name)}!${formatArea(area, "$")}`;
}

/** The column, or row, that begins nearest to a place in points. */
function placeAt(sheet: Sheet, along: "columns" | "rows", points: number): number {
  const [sizes, standard] = along === "columns" ? [sheet.columnWidths, STANDARD_WIDTH] : [sheet.rowHeights, STANDARD_HEIGHT];
  let [index, start] = [0, 0];
  while (start + (sizes.get(index) ?? standard) / 2 <= points) start += sizes.get(index++) ?? standard;
  return index;
}
