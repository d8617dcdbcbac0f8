import type { FormulaToken } from "./formulaTokens.ts";
import { FormulaFault } from "./formulaTokens.ts";

type Kind = FormulaToken["kind"];

const VALUES: ReadonlySet<Kind> = new Set<Kind>(["text", "number", "cell", "name", "structured", "array", "error"]);
const BEGINNINGS: ReadonlySet<Kind> = new Set<Kind>(["sheet", "function", "open"]);

/** Throws FormulaFault unless parentheses pair up and values and operators take turns. */
export function checkSyntax(tokens: readonly FormulaToken[]): void {
  const open: Kind[] = [];
  let wantsValue = true;
  let previous: Kind | null = null;
  for (const { kind, text } of tokens) {
    if (!wantsValue && (VALUES.has(kind) || BEGINNINGS.has(kind))) throw new FormulaFault(`no operator before "${text}"`);
    if (VALUES.has(kind)) wantsValue = false;
    else if (kind === "function" || kind === "open") open.push(kind);
    else if (kind === "comma" || kind === "close") {
      const opened = kind === "close" ? open.pop() : open.at(-1);
      checkEndOfArgument(kind, opened, wantsValue && previous === "operator", wantsValue ? previous : null);
      wantsValue = kind === "comma";
    } else if (kind === "operator" || kind === "percent") {
      // A sign may stand where a value is wanted.
      if (wantsValue && text !== "-" && text !== "+") throw new FormulaFault(`nothing before "${text}"`);
      wantsValue = kind === "operator";
    }
    previous = kind;
  }
  if (open.length > 0) throw new FormulaFault("a parenthesis is never closed");
  if (wantsValue) throw new FormulaFault("it ends where a value is wanted");
}

/** An argument of a function may be left out, NA() or IF(a,,b), but not half of one, and nothing in plain parentheses. */
function checkEndOfArgument(kind: "comma" | "close", opened: Kind | undefined, half: boolean, leftOutAfter: Kind | null): void {
  if (opened === undefined) throw new FormulaFault(kind === "close" ? "a parenthesis too many is closed" : "a comma outside a function");
  if (half) throw new FormulaFault("nothing after an operator");
  if (opened === "open" && (kind === "comma" || leftOutAfter !== null)) {
    throw new FormulaFault(kind === "comma" ? "a comma outside a function" : "nothing between parentheses");
  }
}
