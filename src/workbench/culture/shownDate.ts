import type { Culture } from "./culture.ts";
import { ENGLISH } from "./english.ts";

const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const EPOCH = 25_569;

const PARTS = /"([^"]*)"|\\(.)|d{1,2}|m{1,4}|yyyy|yy|[\s\S]/gi;

/**
 * A day by a code such as "d. mmmm yyyy"; hours and names of weekdays are not shown.
 * @param serial days from the end of 1899
 * @param code English; the short date of an English Excel is whatever the computer has
 */
export function shownDate(serial: number, code: string, culture: Culture): string {
  const date = new Date((Math.floor(serial) - EPOCH) * DAY);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  const wanted = code === ENGLISH.shortDate ? culture.shortDate : code;
  return wanted.replace(PARTS, (part, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
    switch (part.toLowerCase()) {
      case "d":
        return String(day);
      case "dd":
        return String(day).padStart(2, "0");
      case "m":
        return String(month + 1);
      case "mm":
        return String(month + 1).padStart(2, "0");
      case "mmm":
        return (culture.months[month] ?? "").slice(0, 3);
      case "mmmm":
        return culture.months[month] ?? "";
      case "yy":
        return String(year).slice(-2);
      case "yyyy":
        return String(year);
      default:
        return part;
    }
  });
}
