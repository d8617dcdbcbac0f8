/** A piece of a formula in file form. */
export interface FormulaToken {
  readonly kind:
    | "function"
    | "text"
    | "number"
    | "cell"
    | "name"
    | "sheet"
    | "structured"
    | "array"
    | "error"
    | "operator"
    | "percent"
    | "comma"
    | "open"
    | "close";
  /** A function's name without "("; a text without its quotes; a structured reference as it stands. */
  readonly text: string;
}

/** Where a formula stops making sense; message says why. */
export class FormulaFault extends Error {}

/**
 * In this order at each place. Danish letters occur in sheet names, table headers and texts. A structured reference ends at its
 * own closing bracket, inner brackets counted, where an apostrophe takes the next sign's meaning away.
 */
const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /"((?:[^"]|"")*)"/y],
  ["sheet", /'((?:[^']|'')*)'!/y],
  ["sheet", /([\p{L}_][\p{L}\p{N}_.]*)!/uy],
  ["array", /(\{[^{}]*\})/y],
  ["error", /(#(?:N\/A|[A-Z0-9]+[!?]))/y],
  ["function", /([\p{L}_][\p{L}\p{N}_.]*)\(/uy],
  ["cell", /(\$?[A-Z]{1,3}\$?[1-9]\d*)(?![\p{L}\p{N}_.[])/uy],
  ["number", /(\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)/y],
  ["name", /([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?!\[)/uy],
  ["operator", /(<>|<=|>=|[=<>+\-*/^&:])/y],
  ["percent", /(%)/y],
  ["comma", /(,)/y],
  ["open", /(\()/y],
  ["close", /(\))/y],
];

/** Splits a formula (without "=") into its pieces. Throws FormulaFault where it meets something that is no piece of a formula. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    if (/\s/.test(formula.charAt(at))) {
      at += 1;
      continue;
    }
    const token = structuredAt(formula, at) ?? plainAt(formula, at);
    if (token === null) throw new FormulaFault(`cannot read on at "${formula.slice(at, at + 20)}"`);
    tokens.push(token.token);
    at = token.end;
  }
  return tokens;
}

interface ReadToken {
  readonly token: FormulaToken;
  readonly end: number;
}

function plainAt(formula: string, at: number): ReadToken | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { token: { kind, text: match[1] ?? "" }, end: pattern.lastIndex };
  }
  return null;
}

/** "tbl[[#This Row],[Col]]", "tbl[Col]" or, what only Excel's own window understands, "[@Col]". */
function structuredAt(formula: string, at: number): ReadToken | null {
  const start = /[\p{L}_][\p{L}\p{N}_.]*(?=\[)|(?=\[)/uy;
  start.lastIndex = at;
  const table = start.exec(formula);
  if (table === null) return null;
  let depth = 0;
  for (let place = at + table[0].length; place < formula.length; place += 1) {
    const sign = formula.charAt(place);
    if (sign === "'") place += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") depth -= 1;
    if (depth === 0) return { token: { kind: "structured", text: formula.slice(at, place + 1) }, end: place + 1 };
  }
  throw new FormulaFault("a bracket is never closed");
}
