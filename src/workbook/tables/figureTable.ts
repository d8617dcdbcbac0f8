import { itemsOf } from "../../instrument/items.ts";
import type { Item, ReviewInstrument } from "../../instrument/item.ts";
import { SCALES } from "../../instrument/scales.ts";
import type { Code, ScaleId } from "../../instrument/scale.ts";
import type { Summary } from "../../findings/summary.ts";
import type { ItemCount } from "../../scoring/counts.ts";
import { FIGURE_TEXTS } from "../../text/danish/figures.ts";
import type { ChartPlan, SeriesLook, TablePlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { tableOf, type Field } from "./field.ts";
import { ITEM_COUNTS_TABLE } from "./itemCountFormulas.ts";
import { SUMMARY_COLUMNS, summaryColumn } from "./summaryColumns.ts";

/** Items of one review on one scale, since only these have the same answers; as many as fit on a page. */
export interface Figure {
  readonly kind: FigureKind;
  /** Of how many figures of its kind this is which; from 1. */
  readonly part: number;
  readonly parts: number;
  readonly items: readonly Item[];
}

interface FigureContent {
  readonly table: string;
  readonly instrument: ReviewInstrument;
  readonly scale: ScaleId;
}

type FigureKind = keyof typeof CONTENT;
const CONTENT = {
  legalDefects: { table: "sag_figur_mangler", instrument: "legal", scale: "L" },
  caseworkRules: { table: "sag_figur_regler", instrument: "legal", scale: "J" },
  legalGrades: { table: "sag_figur_grader", instrument: "legal", scale: "G" },
  socialRules: { table: "sag_figur_social_regler", instrument: "social", scale: "J" },
  social: { table: "sag_figur_social", instrument: "social", scale: "G" },
} as const satisfies Readonly<Record<string, FigureContent>>;
const KINDS = Object.keys(CONTENT) as readonly FigureKind[];

/** Bars that stay readable on one page. */
const ITEMS_MOST = 30;
const LABEL = "Punkt";
/** Rows of a sheet that a chart needs beside its bars: title, legend, axis. */
const CHART_MARGIN = 7;

/** The figures that an edition's items make. */
export function figuresOf(items: readonly Item[]): readonly Figure[] {
  return KINDS.flatMap((kind) => {
    const { instrument, scale } = CONTENT[kind];
    const drawn = itemsOf(items, instrument).filter((item) => item.scale === scale);
    const parts = Math.ceil(drawn.length / ITEMS_MOST);
    return Array.from({ length: parts }, (_, at) => ({ kind, part: at + 1, parts, items: drawn.slice(at * ITEMS_MOST, (at + 1) * ITEMS_MOST) }));
  });
}

export function figureTitle({ kind, part, parts }: Figure): string {
  const { title } = FIGURE_TEXTS[kind];
  return parts === 1 ? title : FIGURE_TEXTS.part(title, part, parts);
}

/** Live: how often each answer was given, a row per item. It stands beside its chart and says the same. */
export function figureTable(figure: Figure, summary: Summary, row: number, column: number): TablePlan {
  const { table, scale } = CONTENT[figure.kind];
  const shown = new Set(figure.items.map((one) => one.id));
  const codes = countedCodes(scale);
  const live = (header: string, place: number, source: string, value: (count: ItemCount) => number): Field<ItemCount> => ({
    header, ...summaryColumn(place), meaning: "computed", format: "integer", value,
    rowFormula: ({ item }) => `INDEX(${columnOf(ITEM_COUNTS_TABLE, source)},MATCH(${quoted(item)},${columnOf(ITEM_COUNTS_TABLE, "Punkt")},0))`,
  });
  return tableOf<ItemCount>({
    name: figure.part === 1 ? table : `${table}_${figure.part}`,
    row,
    column,
    key: [LABEL],
    rows: summary.items.filter((one) => shown.has(one.item)),
    fields: [
      { header: LABEL, ...summaryColumn(0), meaning: "key", value: (one) => one.label },
      ...codes.map(({ code, word }, index) => live(word, index + 1, `Svar${index + 1}`, (count) => count.byCode.get(code) ?? NOBODY)),
      live(FIGURE_TEXTS.of, codes.length + 1, "n", (count) => count.n),
    ],
  });
}

/** A count of answers that nobody gave: nothing is missing here, so it is a number. */
const NOBODY = 0;

function countedCodes(scale: ScaleId) {
  return SCALES[scale].codes.filter((one) => one.kind === "counted");
}

/** The answers that a figure counts, from what is met to what is not, and how each looks. */
export function figureSeries({ kind }: Figure): readonly { readonly code: Code; readonly word: string; readonly look: SeriesLook }[] {
  const codes = countedCodes(CONTENT[kind].scale);
  return codes.map(({ code, word }, index) => ({ code, word, look: lookAt(index, codes.length - 1) }));
}

/** How near to the first answer, which says that all is met, and to the last. */
function lookAt(index: number, last: number): SeriesLook {
  if (index === 0) return "met";
  if (index === last) return "notMet";
  if (index === last / 2) return "partly";
  return index < last / 2 ? "mostlyMet" : "mostlyNotMet";
}

/** The chart under its table. */
export function figureChart(figure: Figure, table: TablePlan, { total, social }: Summary["cases"]): ChartPlan {
  const { instrument } = CONTENT[figure.kind];
  return {
    title: figureTitle(figure),
    altText: FIGURE_TEXTS[figure.kind].altText,
    table: table.name,
    categories: LABEL,
    series: figureSeries(figure).map(({ word, look }) => ({ header: word, look })),
    most: instrument === "legal" ? total : social,
    row: table.row + table.rows.length + 2,
    column: table.column,
    rows: Math.ceil(table.rows.length * 1.6) + CHART_MARGIN,
    columns: SUMMARY_COLUMNS,
  };
}
