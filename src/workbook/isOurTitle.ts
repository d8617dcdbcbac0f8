import { SHEET_TEXTS } from "../text/danish/sheets.ts";

const TITLES: ReadonlySet<string> = new Set(Object.values(SHEET_TEXTS).map(({ title }) => title));

/** Whether a sheet has the title of one of ours. That alone makes it none: it is worth a look when its tables are gone. */
export function isOurTitle(title: string): boolean {
  return TITLES.has(title);
}
