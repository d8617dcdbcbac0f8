import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { BarFigure } from "../document/documentPlan.ts";
import { CHART_COLOURS, SERIES_COLOURS, TYPEFACE } from "../workbook/looks/look.ts";
import { tickStep } from "../workbook/looks/tickStep.ts";
import { TEXT_WIDTH_IN_PIXELS } from "./page.ts";

/** Pixels: a bar with the space to the next one, and what the axis and the legend need beside the bars. */
const BAR = 26;
const BESIDE_BARS = 80;
/** Per cent of a bar's thickness. */
const GAP_BETWEEN_BARS = 45;
/** Shows a count and hides 0: the sections of a number format are positive; negative; zero; text. */
const COUNT_UNLESS_ZERO = "0;;;";

/** A chart of Word's own, with its numbers in it: it can be edited, and drawn again in a reader's own colours. */
export function barFigure({ caption, altText, categories, series, most }: BarFigure): Paragraph {
  const chart = new ChartRun({
    type: "bar",
    stacking: "stacked",
    categories,
    series: series.map(({ name, look, counts }) => ({
      name,
      values: counts,
      color: SERIES_COLOURS[look].ground,
      dataLabels: { value: true, position: "center", numberFormat: COUNT_UNLESS_ZERO, font: { bold: true, color: SERIES_COLOURS[look].text } },
    })),
    gapWidth: GAP_BETWEEN_BARS,
    // The first category at the top; the axis of counts then crosses at the last one, which is at the bottom.
    categoryAxis: { reverseOrder: true, gridlines: false },
    valueAxis: { minimum: 0, maximum: most, interval: tickStep(most), gridlines: false, crossesAt: "maximum", numberFormat: "0" },
    legend: { position: "bottom" },
    font: { name: TYPEFACE, color: CHART_COLOURS.text },
    chartArea: { fill: CHART_COLOURS.ground, border: "none" },
    transformation: { width: TEXT_WIDTH_IN_PIXELS, height: BESIDE_BARS + BAR * categories.length },
    altText: { name: caption, description: altText },
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- docx asks for a run, and a chart is one; its types name only the run of text
  return new Paragraph({ children: [chart] });
}
