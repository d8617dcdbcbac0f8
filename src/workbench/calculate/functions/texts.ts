import { raise } from "../operand.ts";
import type { FormulaFunctions } from "../scope.ts";
import { wildcard } from "../criterion.ts";

/** Source: support page of each function. Characters are UTF-16 units, as in Excel. */
export const textFunctions: FormulaFunctions = {
  LEN: (args) => args.text(0).length,
  LEFT: (args) => args.text(0).slice(0, args.numberOr(1, 1)),
  RIGHT: (args) => (args.numberOr(1, 1) === 0 ? "" : args.text(0).slice(-args.numberOr(1, 1))),
  MID: (args) => (args.number(1) < 1 || args.number(2) < 0 ? raise("#VALUE!") : args.text(0).slice(args.number(1) - 1, args.number(1) - 1 + args.number(2))),
  TRIM: (args) => args.text(0).replace(/ +/g, " ").replace(/^ | $/g, ""),
  UPPER: (args) => args.text(0).toUpperCase(),
  LOWER: (args) => args.text(0).toLowerCase(),
  REPT: (args) => repeated(args.text(0), Math.trunc(args.number(1))),
  EXACT: (args) => args.text(0) === args.text(1),
  CONCATENATE: (args) => Array.from({ length: args.count }, (_, index) => args.text(index)).join(""),
  T: (args) => (typeof args.scalar(0) === "string" ? args.scalar(0) : ""),
  CHAR: (args) => String.fromCharCode(args.number(0)),
  SUBSTITUTE: (args) => {
    const [text, old, made] = [args.text(0), args.text(1), args.text(2)];
    if (old === "") return text;
    if (!args.has(3)) return text.split(old).join(made);
    const parts = text.split(old);
    const nth = args.number(3);
    return parts.length <= nth ? text : parts.slice(0, nth).join(old) + made + parts.slice(nth).join(old);
  },
  FIND: (args) => {
    const at = args.text(1).indexOf(args.text(0), args.numberOr(2, 1) - 1);
    return at < 0 ? raise("#VALUE!") : at + 1;
  },
  SEARCH: (args) => {
    const pattern = new RegExp(wildcard(args.text(0)).source.slice(1, -1), "i");
    const from = args.numberOr(2, 1) - 1;
    const at = args.text(1).slice(from).search(pattern);
    return at < 0 ? raise("#VALUE!") : at + from + 1;
  },
};

/** Characters that a cell can hold. Source: support page "Excel specifications and limits". */
const LONGEST_TEXT = 32_767;

function repeated(text: string, times: number): string {
  return times < 0 || text.length * times > LONGEST_TEXT ? raise("#VALUE!") : text.repeat(times);
}
