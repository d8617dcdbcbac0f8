import type { FoundCell } from "../../workbook/content.ts";
import { fileForm } from "./fileForm.ts";

/** Excel's error values, which it gives as texts. */
const ERROR = /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/**
 * A cell by what Excel gives as its value and its formula; null for a blank one. A text that begins with "=" is its own
 * "formula" too, and is no formula.
 */
export function foundCell(value: unknown, formula: unknown, ownTable: string | null): FoundCell | null {
  const isLive = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const written = isLive ? fileForm(formula, ownTable) : null;
  if (typeof value === "number") return { kind: "number", value, formula: written };
  if (typeof value === "boolean") return { kind: "boolean", value, formula: written };
  if (typeof value !== "string" || (value === "" && written === null)) return null;
  return { kind: ERROR.test(value) ? "error" : "text", value, formula: written };
}
