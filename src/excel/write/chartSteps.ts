import { cellAddress } from "../../workbook/cellAddress.ts";
import { CHART_COLOURS, SERIES_COLOURS } from "../../workbook/looks/look.ts";
import type { ChartPlan, SheetPlan, TablePlan } from "../../workbook/sheetPlan.ts";
import { step, type Step } from "../session/step.ts";
import { colourCode } from "./excelRange.ts";

/** Shows a count and hides 0. */
const COUNT_UNLESS_ZERO = "0;;;";
/** Points. */
const SIZE = { title: 12, label: 9 } as const;
/** Per cent of a bar's thickness. */
const GAP_BETWEEN_BARS = 45;

/** Stacked bars of counts. Excel up to this floor has no alternative text for charts; each stands beside its table. */
export function chartSteps(title: string, plan: SheetPlan): readonly Step[] {
  return (plan.charts ?? []).map((chart) => {
    const table = plan.tables.find((one) => one.name === chart.table);
    if (table === undefined) throw new RangeError(`Chart "${chart.title}" draws table ${chart.table}, which is not on its sheet`);
    return step(25 + 15 * chart.series.length, chart, (book) => addChart(book.sheet(title), chart, table));
  });
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan, table: TablePlan): void {
  const source = sheet.tables.getItem(table.name);
  const categories = source.columns.getItem(plan.categories).getDataBodyRange();
  const chart = sheet.charts.add("BarStacked", source.columns.getItem(plan.series[0]?.header ?? plan.categories).getDataBodyRange(), "Columns");
  chart.name = plan.title;
  chart.setPosition(cellAddress(plan.row, plan.column), cellAddress(plan.row + plan.rows - 1, plan.column + plan.columns - 1));
  // Excel makes a series of the range that a chart is added with; ours come after it, each with its name.
  chart.series.getItemAt(0).delete();
  for (const { header, look } of plan.series) {
    const series = chart.series.add(header);
    series.setValues(source.columns.getItem(header).getDataBodyRange());
    series.setXAxisValues(categories);
    paintSeries(series, SERIES_COLOURS[look]);
  }
  dress(chart, plan.title);
}

function paintSeries(series: Excel.ChartSeries, { text, ground }: { readonly text: string; readonly ground: string }): void {
  series.gapWidth = GAP_BETWEEN_BARS;
  series.overlap = 100;
  series.format.fill.setSolidColor(colourCode(ground));
  series.format.line.color = colourCode(CHART_COLOURS.ground);
  series.hasDataLabels = true;
  const labels = series.dataLabels;
  labels.numberFormat = COUNT_UNLESS_ZERO;
  labels.position = "Center";
  labels.format.font.color = colourCode(text);
  labels.format.font.size = SIZE.label;
  labels.format.font.bold = true;
}

/** The first category at the top, as in the table; the axis of counts then crosses at the last one, at the bottom. */
function dress(chart: Excel.Chart, title: string): void {
  chart.title.text = title;
  chart.title.format.font.size = SIZE.title;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = colourCode(CHART_COLOURS.title);
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = "0";
  valueAxis.majorGridlines.visible = false;
  valueAxis.position = "Maximum";
}
