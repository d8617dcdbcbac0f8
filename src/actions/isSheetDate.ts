import { isoDateOfSerial, serialOfIsoDate } from "../workbook/excelDate.ts";

/** Whether the text is a real ISO date ("2026-02-30" is not) that a date cell can hold: 1900-03-01 to 9999-12-31. */
export function isSheetDate(text: string): boolean {
  const serial = serialOfIsoDate(text);
  return serial !== null && isoDateOfSerial(serial, false) === text;
}
