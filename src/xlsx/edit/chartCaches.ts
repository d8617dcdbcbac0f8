import { walkXml } from "../package/walkXml.ts";
import type { XmlTag, XmlVisitor } from "../package/xmlTag.ts";

/** A value that a chart was last drawn with. */
export interface CachedPoint {
  /** Place of its cell in the reference, counted from 0 along the rows. */
  readonly index: number;
  value: string;
  readonly start: number;
  readonly openEnd: number;
  end: number;
}

/** Cells that a chart is drawn from, and what stood in them when it was. */
export interface ChartCache {
  readonly kind: "numbers" | "texts";
  /** "'Opsamling'!$B$5:$B$12" */
  reference: string;
  /** How many cells the program that wrote the chart counted; NaN when it does not say. */
  count: number;
  /** Where a first point would stand. */
  pointsStart: number;
  readonly points: CachedPoint[];
}

const KINDS = { "c:numRef": "numbers", "c:strRef": "texts" } as const;

/** The caches of a chart part (ECMA-376-1 §21.2.2.124, §21.2.2.201) that hold one row or column, with their places in its text. */
export function chartCaches(part: string, text: string): readonly ChartCache[] {
  const collector = new CacheCollector();
  walkXml(part, text, collector);
  return collector.caches;
}

class CacheCollector implements XmlVisitor {
  readonly caches: ChartCache[] = [];

  open(tag: XmlTag): void {
    const [name = "", outer = ""] = tag.path.split("/").reverse();
    const cache = this.caches.at(-1);
    if (name === "c:numRef" || name === "c:strRef") {
      this.caches.push({ kind: KINDS[name], reference: "", count: NaN, pointsStart: tag.end, points: [] });
    } else if (cache !== undefined && isCache(outer)) {
      if (name === "c:ptCount") Object.assign(cache, { count: Number(tag.attribute("val")), pointsStart: tag.end });
      if (name === "c:pt") cache.points.push({ index: Number(tag.attribute("idx")), value: "", start: tag.start, openEnd: tag.end, end: tag.end });
    }
  }

  text(path: string, piece: string): void {
    const cache = this.caches.at(-1);
    if (cache === undefined) return;
    if (/\/c:(num|str)Ref\/c:f$/.test(path)) cache.reference += piece;
    const point = /\/c:(num|str)Cache\/c:pt\/c:v$/.test(path) ? cache.points.at(-1) : undefined;
    if (point !== undefined) point.value += piece;
  }

  close(path: string, _start: number, end: number): void {
    const [name, outer = ""] = path.split("/").reverse();
    const cache = this.caches.at(-1);
    if (cache === undefined || !isCache(outer)) return;
    const point = name === "c:pt" ? cache.points.at(-1) : undefined;
    if (point !== undefined) point.end = end;
    // Written as an element with a closing tag, it ends there.
    if (name === "c:ptCount") cache.pointsStart = end;
  }
}

function isCache(name: string): boolean {
  return name === "c:numCache" || name === "c:strCache";
}
