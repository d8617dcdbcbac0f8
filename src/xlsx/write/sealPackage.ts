import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookPlan } from "../../workbook/sheetPlan.ts";

/** The first date a zip entry can bear, in local time, because that is how zip entries bear it: the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Takes the library's package apart and packs it again, for two things that it cannot do: entries without the time of
 * packing; and tables without filter buttons. (It can only hide every button, and Excel drops a table whose filter is
 * hidden in every column.)
 */
export function sealPackage(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const unfiltered = tablesWithoutFilter(plan);
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith("xl/tables/")) continue;
    const xml = strFromU8(part);
    const name = / name="([^"]*)"/.exec(xml)?.[1];
    if (name !== undefined && unfiltered.has(name)) parts[path] = strToU8(xml.replace(/<autoFilter[^>]*\/>/, ""));
  }
  return zipSync(parts, { mtime: NO_TIME });
}

function tablesWithoutFilter(plan: WorkbookPlan): ReadonlySet<string> {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  return new Set(tables.filter((table) => !table.filter).map((table) => table.name));
}
