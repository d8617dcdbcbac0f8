import type { CellValue } from "../../workbook/sheetPlan.ts";
import { refusable } from "../package/refused.ts";
import type { CellRange } from "../../workbook/cellRange.ts";
import { parseSheetRange } from "../read/sheetRange.ts";
import { xmlText } from "../write/xmlText.ts";
import { chartCaches, type CachedPoint, type ChartCache } from "./chartCaches.ts";
import type { Draft } from "./draft.ts";
import { openingTag } from "./rawTag.ts";
import { SheetValues } from "./sheetValues.ts";
import { applySplices, type Splice } from "./splices.ts";

const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Gives every chart that is drawn from a cell with another value than before the values that now stand in its cells, and
 * leaves every other character of it alone; other charts keep their bytes. Excel draws a chart anew when it calculates, but
 * previews and Protected View show the values that the chart itself holds. References to one range of this workbook are
 * renewed; names, several ranges, and categories of several levels stay as they are.
 */
export function renewCharts(draft: Draft): void {
  const { entries, contentTypes } = draft.book;
  const values = new SheetValues(draft);
  for (const { name } of entries) {
    // A chart that cannot be read was never ours: it stays as it is, and nobody's answers are refused for it.
    if (contentTypes.of(name) === CHART) refusable(() => renewChart(draft, name, values));
  }
}

function renewChart(draft: Draft, part: string, values: SheetValues): void {
  const text = draft.text(part);
  const sources = chartCaches(part, text).flatMap((cache) => {
    const source = parseSheetRange(cache.reference);
    return source === null ? [] : [{ cache, ...source }];
  });
  if (!sources.some(({ sheet, range }) => values.differ(sheet, range))) return;
  const splices = sources.flatMap(({ cache, sheet, range }): readonly Splice[] => {
    const now = values.now(sheet, range);
    // Where it was drawn from fewer cells, some are hidden, and which they were it does not say.
    return now === null || cache.count !== cellCount(range) ? [] : renewCache(text, cache, now);
  });
  draft.write(part, applySplices(text, splices));
}

function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function renewCache(text: string, cache: ChartCache, now: ReadonlyMap<number, CellValue>): readonly Splice[] {
  const kept = cache.points.flatMap((point): readonly Splice[] => {
    const { index, start, openEnd, end } = point;
    const shown = shownValue(cache, now.get(index) ?? null, point);
    if (shown === point.value) return [];
    return [{ start, end, text: shown === null ? "" : pointXml(openingTag(text.slice(start, openEnd)), shown) }];
  });
  const known = new Set(cache.points.map(({ index }) => index));
  const added = [...now].sort(([one], [other]) => one - other).flatMap(([index, value]): readonly Splice[] => {
    const shown = known.has(index) ? null : shownValue(cache, value, null);
    if (shown === null) return [];
    const place = cache.points.find((point) => point.index > index)?.start ?? cache.points.at(-1)?.end ?? cache.pointsStart;
    return [{ start: place, end: place, text: pointXml(`<${prefixOf(text, cache)}pt idx="${index}">`, shown) }];
  });
  return [...kept, ...added];
}

/**
 * What the chart holds for a cell; null for nothing, because a blank is no 0. A number among texts is shown in its cell's
 * format, which only the program that wrote the chart knows, so what it wrote stays.
 */
function shownValue({ kind }: ChartCache, value: CellValue, point: CachedPoint | null): string | null {
  if (kind === "numbers") {
    if (typeof value !== "number") return null;
    return point !== null && Number.parseFloat(point.value) === value ? point.value : String(value);
  }
  return typeof value === "string" || value === null ? value : (point?.value ?? String(value));
}

/** How the file writes the charts' namespace: "c:" or, seldom, "". */
function prefixOf(text: string, { pointsStart }: ChartCache): string {
  const before = text.slice(0, pointsStart);
  return /^<\/?([^\s/>:]+:)?/.exec(before.slice(before.lastIndexOf("<")))?.[1] ?? "";
}

function pointXml(opening: string, value: string): string {
  const prefix = /^<([^\s/>:]+:)?/.exec(opening)?.[1] ?? "";
  return `${opening}<${prefix}v>${xmlText(value)}</${prefix}v></${prefix}pt>`;
}
