import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import type { WorkbookContent } from "../../src/workbook/content.ts";
import { chartCaches, type ChartCache } from "../../src/xlsx/edit/chartCaches.ts";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { parseSheetRange } from "../../src/xlsx/read/sheetRange.ts";
import { partText, unpacked } from "../xlsx/support/unpacked.ts";
import { made, taken } from "./handling/books.ts";

/** What stands down the cells that a chart is drawn from. */
function cellsOf(content: WorkbookContent, { reference }: ChartCache): readonly string[] {
  const source = parseSheetRange(reference);
  const sheet = content.sheets.find(({ name }) => name === source?.sheet);
  if (source === null || sheet === undefined) throw new Error(reference);
  const { top, bottom, left } = source.range;
  return Array.from({ length: bottom - top + 1 }, (_, index) => String(sheet.rows.get(top + index)?.get(left)?.value));
}

it("previews show the charts of a filled workbook as its tables have them", async () => {
  const sample = SAMPLES.find(({ id }) => id === "eksempelkommune");
  const created = sample === undefined ? null : createAnalysis(sample.setup);
  if (sample === undefined || created?.ok !== true) throw new Error("no sample with cases");
  const { analysis } = enterAnswers(created.analysis, sample.answers, { replace: false });
  const open = taken(await xlsxBooks.open(await made(created.analysis)));
  const filled = taken(await open.withAnalysis(analysis));
  const [parts, content] = [unpacked(filled), taken(readXlsx(filled))];
  const charts = [...parts.keys()].filter((path) => path.startsWith("xl/charts/"));
  const caches = charts.flatMap((path) => chartCaches(path, partText(parts, path)));
  expect(caches.map(({ points }) => points.map((point) => point.value))).toEqual(caches.map((cache) => cellsOf(content, cache)));
  // Three figures of three, three and four series, none of them all zeros.
  expect(caches.filter(({ kind, points }) => kind === "numbers" && points.some(({ value }) => value !== "0"))).toHaveLength(10);
});
