import { strFromU8, strToU8 } from "fflate";
import type { WorkbookPlan } from "../../workbook/workbookPlan.ts";
import { newEntry, repackEntry, writeZip } from "../package/writeZip.ts";
import { readZipDirectory } from "../package/zipDirectory.ts";
import { addCharts } from "./addCharts.ts";
import { ESCAPED_UNDERSCORE } from "./literal.ts";
import { PackedParts } from "./packedParts.ts";

/** The first date that a zip entry can bear, 1 January 1980, as entries write it. */
const NO_TIME = 0x0021_0000;
const TABLES = "xl/tables/";
const MARK = strToU8(ESCAPED_UNDERSCORE);

/**
 * Mends in the library's package what it cannot do: entries without the time of packing; tables without filter buttons (it
 * can only hide every button, and Excel drops a table whose filter is hidden in every column); "_x000D_" as a literal text
 * wherever it stands; and charts with words for those who cannot see them. What is right already stays packed as it is,
 * because packing it again would take two fifths of all the time of writing.
 */
export function sealPackage(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const unfiltered = tablesWithoutFilter(plan);
  const entries = readZipDirectory(bytes);
  const parts = new PackedParts(bytes);
  addCharts(parts, plan);
  for (const path of new Set([...entries.map(({ name }) => name), ...parts.written.keys()])) {
    const part = parts.content(path);
    if (!path.startsWith(TABLES) && !holds(part, MARK)) continue;
    const xml = strFromU8(part);
    const sealed = withoutFilter(path, xml, unfiltered).replaceAll(ESCAPED_UNDERSCORE, "_x005F_");
    if (sealed !== xml) parts.write(path, sealed);
  }
  const added = new Map(parts.written);
  const sealed = entries.map((entry) => {
    const part = added.get(entry.name);
    added.delete(entry.name);
    return part === undefined ? entry : repackEntry(entry, part);
  });
  return writeZip([...sealed, ...Array.from(added, ([path, part]) => newEntry(path, part))].map((entry) => ({ ...entry, modified: NO_TIME })));
}

/** Looked for among the bytes, because most parts are large and hold no mark. */
function holds(part: Uint8Array, mark: Uint8Array): boolean {
  const [first = 0] = mark;
  for (let at = part.indexOf(first); at >= 0; at = part.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => part[at + index] === byte)) return true;
  }
  return false;
}

function withoutFilter(path: string, xml: string, unfiltered: ReadonlySet<string>): string {
  const name = path.startsWith(TABLES) ? / name="([^"]*)"/.exec(xml)?.[1] : undefined;
  return name !== undefined && unfiltered.has(name) ? xml.replace(/<autoFilter[^>]*\/>/, "") : xml;
}

function tablesWithoutFilter(plan: WorkbookPlan): ReadonlySet<string> {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  return new Set(tables.filter((table) => !table.filter).map((table) => table.name));
}
