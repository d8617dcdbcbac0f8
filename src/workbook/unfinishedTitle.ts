import { UNFINISHED_SHEET } from "../text/danish/host.ts";

/** Excel's limit for a sheet's title. */
const LONGEST_TITLE = 31;

/** What a sheet is called until everything in the workbook is in place. The number keeps titles apart that are cut off alike. */
export function unfinishedTitle(number: number, title: string): string {
  return UNFINISHED_SHEET(number, title).slice(0, LONGEST_TITLE);
}
