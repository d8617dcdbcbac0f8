import type { Worksheet } from "@cj-tech-master/excelts";
import type { SeriesBase } from "@cj-tech-master/excelts/chart";
import { parseArea, splitAddress } from "../model/address.ts";
import type { Book } from "../model/book.ts";
import type { ChartSeries, ChartSource } from "../model/chart.ts";
import { isError } from "../model/cell.ts";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../model/sheet.ts";

/** Bar charts, as our sheets have them; others keep their place and their name. */
export function readCharts(worksheet: Worksheet, book: Book, sheet: Sheet): void {
  for (const chart of worksheet.getCharts()) {
    const [group] = chart.chartModel?.chart.plotArea.chartTypes ?? [];
    const { tl, br } = chart.range;
    const [left, top] = [pointsBefore(sheet, "columns", tl.nativeCol), pointsBefore(sheet, "rows", tl.nativeRow)];
    sheet.charts.push({
      id: `{${book.newId()}}`,
      name: `Chart ${sheet.charts.length + 1}`,
      chartType: group?.type === "bar" && group.grouping === "stacked" && group.barDir === "bar" ? "BarStacked" : (group?.type ?? ""),
      left,
      top,
      width: pointsBefore(sheet, "columns", br?.nativeCol ?? tl.nativeCol + 6) - left,
      height: pointsBefore(sheet, "rows", br?.nativeRow ?? tl.nativeRow + 15) - top,
      series: (group?.series ?? []).map((series) => readSeries(book, series)),
      settings: new Map<string, unknown>([["title.text", typeof chart.title === "string" ? chart.title : ""]]),
    });
  }
}

function readSeries(book: Book, series: SeriesBase): ChartSeries {
  const { tx, cat, val, spPr } = series as SeriesBase & { cat?: Source; val?: Source; spPr?: { _rawXml?: string } };
  const heading = source(book, tx?.strRef?.formula);
  const name = book.findSheet(heading?.sheet.name ?? "")?.cells.find(heading?.area.top ?? 0, heading?.area.left ?? 0)?.value ?? tx?.value ?? "";
  const color = /srgbClr val="([0-9A-Fa-f]{6})"/.exec(spPr?._rawXml ?? "")?.[1];
  return {
    name: isError(name) ? name.error : String(name),
    values: source(book, val?.numRef?.formula),
    categories: source(book, cat?.strRef?.formula),
    settings: new Map(color === undefined ? [] : [["format.fill.color", `#${color}`]]),
  };
}

interface Source {
  readonly numRef?: { readonly formula?: string };
  readonly strRef?: { readonly formula?: string };
}

function source(book: Book, formula: string | undefined): ChartSource | null {
  if (formula === undefined) return null;
  const { sheet: name, rest } = splitAddress(formula);
  const [sheet, area] = [book.findSheet(name ?? ""), parseArea(rest)];
  return sheet && area ? { sheet, area } : null;
}

function pointsBefore(sheet: Sheet, along: "columns" | "rows", count: number): number {
  const [sizes, standard] = along === "columns" ? [sheet.columnWidths, STANDARD_WIDTH] : [sheet.rowHeights, STANDARD_HEIGHT];
  return Array.from({ length: count }, (_, index) => sizes.get(index) ?? standard).reduce((sum, size) => sum + size, 0);
}
