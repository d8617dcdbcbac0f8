/**
 * Dates as serial numbers. The 1900 system has a 29 February 1900 that never was, so day 1 is taken as 31 December 1899
 * and all dates from 1 March 1900 come out right; earlier ones do not occur in this trade. The 1904 system starts 1,462
 * days later (Microsoft: "Date systems in Excel").
 */

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
const DAYS_BETWEEN_SYSTEMS = 1_462;

/** Serial number (1900 system) of an ISO date, or null when it is no real date. */
export function serialOfIsoDate(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const milliseconds = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return isoOfMilliseconds(milliseconds) === iso ? milliseconds / DAY + DAYS_TO_1970 : null;
}

/**
 * ISO date of a text that is written year-month-day, or day-month-year with dashes or dots; null for anything else, and for
 * dates that no date cell can hold.
 */
export function isoDateOfText(text: string): string | null {
  const inOrder = (_danish: string, day: string, month: string, year: string) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const serial = serialOfIsoDate(text.replace(/^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/, inOrder));
  return serial === null ? null : isoDateOfSerial(serial, false);
}

/** The serial number in the workbook's own system of one in the 1900 system. */
export function serialIn(serial: number, date1904: boolean): number {
  return date1904 ? serial - DAYS_BETWEEN_SYSTEMS : serial;
}

/** ISO date of a serial number; a time of day is dropped. Null outside the years 1900 to 9999. */
export function isoDateOfSerial(serial: number, date1904: boolean): string | null {
  const days = Math.floor(serial) + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  if (!(days >= 61 && days <= 2_958_465)) return null;
  return isoOfMilliseconds((days - DAYS_TO_1970) * DAY);
}

function isoOfMilliseconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
