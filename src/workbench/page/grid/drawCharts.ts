import type { Book } from "../../model/book.ts";
import { isError } from "../../model/cell.ts";
import type { Chart, ChartSource } from "../../model/chart.ts";
import { element, place } from "../element.ts";
import { barPicture, type Bars } from "./barPicture.ts";
import { originOf, type DrawnPart } from "./drawCells.ts";
import type { Layer } from "./layer.ts";
import { pixels } from "./sheetLayout.ts";

/** The charts of a sheet, drawn from the cells as they are now. Stacked bars are what our sheets have; others say their name. */
export function drawCharts(layer: Layer, { book, sheet, layout }: DrawnPart): HTMLElement[] {
  const origin = originOf(layer, layout);
  return sheet.charts.map((chart) => {
    const [width, height] = [pixels(chart.width), pixels(chart.height)];
    const title = textOf(chart, "title.text");
    const frame = element("div", { class: "chart", role: "img", "aria-label": title });
    frame.append(chart.chartType === "BarStacked" ? barPicture(barsOf(book, chart, title), width, height) : `${title} (${chart.chartType})`);
    place(frame, pixels(chart.left) - origin.left, pixels(chart.top) - origin.top, width, height);
    return frame;
  });
}

function barsOf(book: Book, chart: Chart, title: string): Bars {
  const first = chart.series.find(({ categories }) => categories !== null);
  return {
    title,
    categories: first?.categories ? cellsOf(book, first.categories).map(String) : [],
    series: chart.series.map(({ name, values, settings }, index) => ({
      name,
      color: colorOf(settings.get("format.fill.color"), index),
      values: values ? cellsOf(book, values).map((value) => (typeof value === "number" ? value : null)) : [],
    })),
  };
}

/** Excel's own colours of a first and a second series, where none is set. */
const STANDARD_COLORS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5"];

function colorOf(color: unknown, index: number): string {
  return typeof color === "string" && color !== "" ? color : (STANDARD_COLORS[index % STANDARD_COLORS.length] ?? "#4472c4");
}

function textOf(chart: Chart, path: string): string {
  const text = chart.settings.get(path);
  return typeof text === "string" ? text : chart.name;
}

function cellsOf(book: Book, { sheet: { id }, area }: ChartSource): readonly (string | number | boolean)[] {
  const sheet = book.sheets.find((one) => one.id === id);
  const found: (string | number | boolean)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet?.cells.find(row, column)?.value ?? "";
      found.push(isError(value) ? value.error : value);
    }
  }
  return found;
}
