import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookPlan } from "../../workbook/sheetPlan.ts";
import { addCharts } from "./addCharts.ts";
import { ESCAPED_UNDERSCORE } from "./literal.ts";

/** The first date a zip entry can bear, in local time, because that is how zip entries bear it: the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Takes the library's package apart and packs it again, for what it cannot do: entries without the time of packing; tables
 * without filter buttons (it can only hide every button, and Excel drops a table whose filter is hidden in every column);
 * "_x000D_" as a literal text wherever it stands; and charts with words for those who cannot see them.
 */
export function sealPackage(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const unfiltered = tablesWithoutFilter(plan);
  const parts = unzipSync(bytes);
  addCharts(parts, plan);
  for (const [path, part] of Object.entries(parts)) {
    const xml = strFromU8(part);
    const sealed = withoutFilter(path, xml, unfiltered).replaceAll(ESCAPED_UNDERSCORE, "_x005F_");
    if (sealed !== xml) parts[path] = strToU8(sealed);
  }
  return zipSync(parts, { mtime: NO_TIME });
}

function withoutFilter(path: string, xml: string, unfiltered: ReadonlySet<string>): string {
  const name = path.startsWith("xl/tables/") ? / name="([^"]*)"/.exec(xml)?.[1] : undefined;
  return name !== undefined && unfiltered.has(name) ? xml.replace(/<autoFilter[^>]*\/>/, "") : xml;
}

function tablesWithoutFilter(plan: WorkbookPlan): ReadonlySet<string> {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  return new Set(tables.filter((table) => !table.filter).map((table) => table.name));
}
