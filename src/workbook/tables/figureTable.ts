import { itemsOf } from "../../instrument/items.ts";
import type { Item, ReviewInstrument } from "../../instrument/item.ts";
import { SCALES } from "../../instrument/scales.ts";
import type { ScaleId } from "../../instrument/scale.ts";
import type { Summary } from "../../findings/summary.ts";
import { FIGURE_TEXTS } from "../../text/danish/figures.ts";
import type { ChartPlan, SeriesLook, TablePlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { tableOf, type Field } from "./field.ts";
import { ITEM_COUNTS_TABLE } from "./itemCountFormulas.ts";

/** Each figure has items of one scale, since only these have the same answers. */
export const FIGURES = ["legalDefects", "caseworkRules", "social"] as const;
export type Figure = (typeof FIGURES)[number];

const CONTENT: Readonly<Record<Figure, { readonly table: string; readonly instrument: ReviewInstrument; readonly scale: ScaleId; readonly looks: readonly SeriesLook[] }>> = {
  legalDefects: { table: "sag_figur_mangler", instrument: "legal", scale: "L", looks: ["met", "partly", "notMet"] },
  caseworkRules: { table: "sag_figur_regler", instrument: "legal", scale: "J", looks: ["met", "partly", "notMet"] },
  social: { table: "sag_figur_social", instrument: "social", scale: "G", looks: ["met", "mostlyMet", "mostlyNotMet", "notMet"] },
};
const LABEL = "Punkt";
/** Rows of a sheet that a chart needs beside its bars: title, legend, axis. */
const CHART_MARGIN = 7;

/** Live: how often each answer was given, a row per item. It stands beside its chart and says the same. */
export function figureTable(figure: Figure, items: readonly Item[], summary: Summary, row: number, column: number): TablePlan {
  const { table, instrument, scale } = CONTENT[figure];
  const counts = new Map(summary.items.map((one) => [one.item, one]));
  const live = (header: string, source: string, value: (item: Item) => number): Field<Item> => ({
    header, width: 16, meaning: "computed", format: "integer", value,
    rowFormula: (item) => `INDEX(${columnOf(ITEM_COUNTS_TABLE, source)},MATCH(${quoted(item.id)},${columnOf(ITEM_COUNTS_TABLE, "Punkt")},0))`,
  });
  return tableOf<Item>({
    name: table,
    row,
    column,
    key: [LABEL],
    rows: itemsOf(items, instrument).filter((item) => item.scale === scale),
    fields: [
      { header: LABEL, width: 64, meaning: "key", value: (item) => item.label },
      ...countedCodes(scale).map(({ code, word }, index) =>
        live(word, `Svar${index + 1}`, (item) => counts.get(item.id)?.byCode.get(code) ?? NOBODY)),
      live(FIGURE_TEXTS.of, "n", (item) => counts.get(item.id)?.n ?? NOBODY),
    ],
  });
}

/** A count of answers that nobody gave: nothing is missing here, so it is a number. */
const NOBODY = 0;

function countedCodes(scale: ScaleId) {
  return SCALES[scale].codes.filter((one) => one.kind === "counted");
}

/** The chart under its table. */
export function figureChart(figure: Figure, table: TablePlan): ChartPlan {
  const { scale, looks } = CONTENT[figure];
  return {
    title: FIGURE_TEXTS[figure].title,
    altText: FIGURE_TEXTS[figure].altText,
    table: table.name,
    categories: LABEL,
    series: countedCodes(scale).map(({ word }, index) => ({ header: word, look: looks[index] ?? "partly" })),
    row: table.row + table.rows.length + 2,
    column: table.column,
    rows: Math.ceil(table.rows.length * 1.6) + CHART_MARGIN,
    columns: 4,
  };
}
