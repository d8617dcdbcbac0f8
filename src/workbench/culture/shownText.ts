import { isError, type CellValue } from "../model/cell.ts";
import type { Culture } from "./culture.ts";
import { shownDate } from "./shownDate.ts";

/** The text that a cell shows in an Excel of this language. Source: text of Range.text; support page "Number format codes". */
export function shownText(value: CellValue, numberFormat: string, culture: Culture): string {
  if (isError(value)) return culture.errors.get(value.error) ?? value.error;
  if (typeof value === "boolean") return wordFor(value, culture);
  return typeof value === "number" ? shownNumber(value, numberFormat, culture) : value;
}

export function wordFor(truth: boolean, { words }: Culture): string {
  const english = truth ? "TRUE" : "FALSE";
  return words.get(english) ?? english;
}

function shownNumber(value: number, numberFormat: string, culture: Culture): string {
  const [code = "", ofNegative] = numberFormat.replace(/\[[^\]]*\]/g, "").split(";");
  if (code === "" || /^(general|@)$/i.test(code)) return generalNumber(value, culture, SHOWN_DIGITS);
  if (isDateCode(code)) return shownDate(value, code, culture);
  if (!/[0#?]/.test(code.replace(QUOTED, ""))) return unquoted(code);
  if (value < 0 && ofNegative !== undefined) return byCode(-value, ofNegative, culture);
  return `${value < 0 ? "-" : ""}${byCode(Math.abs(value), code, culture)}`;
}

const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** Whether a number with this format is a day. */
export function isDateCode(numberFormat: string): boolean {
  return !/^general$/i.test(numberFormat) && /[dmy]/i.test(numberFormat.replace(QUOTED, ""));
}

/** A number in a General cell shows at most 11 characters. */
const SHOWN_DIGITS = 10;

/** A number without a format of its own, with so many digits at most. */
export function generalNumber(value: number, { decimal }: Culture, digits: number): string {
  return String(parseFloat(value.toPrecision(digits)))
    .replace(/e\+?(-?)(\d+)/, (_all, sign: string, power: string) => `E${sign === "" ? "+" : "-"}${power.padStart(2, "0")}`)
    .replace(".", decimal);
}

/** The digits of a code such as `#,##0.0 "kr."` with what stands round them. */
function byCode(value: number, code: string, { decimal, group }: Culture): string {
  const [, before = "", digits = "", behind = ""] = /^((?:"[^"]*"|\\.|[^0#?."\\])*)([0#?.,]+)([\s\S]*)$/.exec(code) ?? [];
  const share = /%/.test(code.replace(/"[^"]*"/g, "")) ? 100 : 1;
  const [whole = "", part = ""] = digits.split(".");
  const [integer = "", decimals = ""] = (value * share).toFixed(part.length).split(".");
  const grouped = whole.includes(",") ? integer.replace(/\B(?=(\d{3})+$)/g, group) : integer;
  const optional = /#*$/.exec(part)?.[0].length ?? 0;
  const kept = decimals.replace(new RegExp(`0{0,${optional}}$`), "");
  return `${unquoted(before)}${grouped}${kept === "" ? "" : decimal + kept}${unquoted(behind)}`;
}

/** Texts of a code without their quotation marks and backslashes. */
function unquoted(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)/g, (_all, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? "");
}
