import { isTrue, walkXml } from "../package/walkXml.ts";
import type { LintedChart, LintedDrawing } from "./lintedBook.ts";
import { partText, relationshipsOf } from "./parts.ts";
import type { Parts } from "./parts.ts";

/** What lies on a sheet; none when it has no drawing part. */
export function readLintedDrawings(parts: Parts, sheetPart: string): readonly LintedDrawing[] {
  const drawings = relationshipsOf(parts, sheetPart).filter(({ type }) => type === "drawing");
  return drawings.flatMap(({ target }) => readDrawing(parts, target));
}

function readDrawing(parts: Parts, part: string): readonly LintedDrawing[] {
  const charts = new Map(relationshipsOf(parts, part).map(({ id, target }) => [id, target]));
  const drawings: { part: string; name: string; altText: string; chart: LintedChart | null }[] = [];
  walkXml(part, partText(parts, part), {
    open(tag) {
      if (tag.path.endsWith("/xdr:cNvPr")) {
        drawings.push({ part, name: tag.attribute("name") ?? "", altText: tag.attribute("descr") ?? "", chart: null });
      }
      const last = drawings.at(-1);
      const chart = tag.path.endsWith("/c:chart") ? charts.get(tag.attribute("r:id") ?? "") : undefined;
      if (last !== undefined && chart !== undefined) last.chart = readChart(chart, partText(parts, chart));
    },
  });
  return drawings;
}

const CHART = "c:chartSpace/c:chart";

function readChart(part: string, text: string): LintedChart {
  const title = { text: "", deleted: false };
  const references: string[] = [];
  walkXml(part, text, {
    open(tag) {
      if (tag.path === `${CHART}/c:autoTitleDeleted`) title.deleted = isTrue(tag.attribute("val"), true);
      if (isReference(tag.path)) references.push("");
    },
    text(path, piece) {
      if (path.startsWith(`${CHART}/c:title/`) && /\/(a:t|c:v)$/.test(path)) title.text += piece;
      if (isReference(path)) references.push((references.pop() ?? "") + piece);
    },
  });
  return { part, title: title.deleted ? "" : title.text, references };
}

function isReference(path: string): boolean {
  return path.includes("/c:ser/") && path.endsWith("/c:f");
}
