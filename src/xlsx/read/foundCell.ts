import type { FoundCell } from "../../workbook/content.ts";
import { damaged } from "../package/refused.ts";
import type { BookContext } from "./bookContext.ts";
import { cellText } from "./cellText.ts";

/** A cell as its XML says it, nothing understood yet. */
export interface RawCell {
  /** Attribute t; "n" when it is left out. */
  readonly type: string;
  /** Index of its format. */
  readonly style: number;
  /** Text of <v>, null when there is none. */
  readonly value: string | null;
  /** Text of <is>, rich text as its plain words. */
  readonly inline: string;
  readonly formula: string | null;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
/** A day of Excel's calendar, and perhaps a time. */
const ISO_DATE = /^((?:19|[2-9]\d)\d\d-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?Z?$/;
const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
const DAYS_BETWEEN_SYSTEMS = 1_462;

/** The cell as readers know it, or null when it is blank; a typed empty text counts as blank, as COUNTBLANK has it. */
export function foundCell(raw: RawCell, book: BookContext, part: string): FoundCell | null {
  const { type, formula } = raw;
  const blank = type === "inlineStr" ? raw.inline === "" : raw.value === null || (type !== "str" && raw.value.trim() === "");
  if (blank) return formula === null ? null : { kind: "uncalculated", value: null, formula };
  const value = raw.value ?? "";
  switch (type) {
    case "inlineStr":
      return textCell(cellText(raw.inline), formula);
    case "str":
      return textCell(cellText(value), formula);
    case "s":
      return textCell(sharedString(value, book, part), formula);
    case "b":
      return { kind: "boolean", value: booleanOf(value.trim(), part), formula };
    case "e":
      return { kind: "error", value: value.trim(), formula };
    case "n":
      return { kind: "number", value: numberOf(value.trim(), part), formula, ...(book.styles.dates.has(raw.style) && { date: true }) };
    case "d":
      return { kind: "number", value: serialOf(value.trim(), book.date1904, part), formula, date: true };
    default:
      throw damaged(part);
  }
}

function textCell(value: string, formula: string | null): FoundCell | null {
  return value === "" && formula === null ? null : { kind: "text", value, formula };
}

function sharedString(index: string, book: BookContext, part: string): string {
  const text = /^\d+$/.test(index.trim()) ? book.sharedStrings[Number(index)] : undefined;
  if (text === undefined) throw damaged(part);
  return text;
}

/** LibreOffice and openpyxl write 1 and 0, others true and false; both are XML Schema's boolean. */
function booleanOf(value: string, part: string): boolean {
  if (value === "1" || value === "true") return true;
  if (value === "0" || value === "false") return false;
  throw damaged(part);
}

function numberOf(value: string, part: string): number {
  const number = NUMBER.test(value) ? Number(value) : Infinity;
  if (!Number.isFinite(number)) throw damaged(part);
  return number;
}

/** Strict files may hold dates as ISO text; they become serial numbers in the workbook's own date system. */
function serialOf(value: string, date1904: boolean, part: string): number {
  const [, day = "", time = "T00:00"] = ISO_DATE.exec(value) ?? [];
  const milliseconds = Date.parse(`${day}${time}Z`);
  // JavaScript takes 30 February for the first or second of March.
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(day)) throw damaged(part);
  return milliseconds / DAY + DAYS_TO_1970 - (date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
}
