import { checkSyntax } from "./checkSyntax.ts";
import { formulasOf } from "./formulasOf.ts";
import type { PlacedFormula } from "./formulasOf.ts";
import { FormulaFault, formulaTokens } from "./formulaTokens.ts";
import type { FormulaToken } from "./formulaTokens.ts";
import { LATER_FUNCTIONS, PLAIN_FUNCTIONS, PREFIXED_FUNCTIONS, VOLATILE_FUNCTIONS } from "./functions.ts";
import type { LintedBook, LintFinding } from "./lintedBook.ts";
import { knownNames, lintReferences } from "./lintReferences.ts";
import type { FormulaFinding, KnownNames } from "./lintReferences.ts";

/** Excel's limit for a formula, in characters. */
const LONGEST_FORMULA = 8192;

/** What is wrong with the workbook's formulas. */
export function* lintFormulas(book: LintedBook): Generator<LintFinding> {
  const known = knownNames(book);
  const seen = new Set<string>();
  for (const placed of formulasOf(book)) {
    for (const [rule, message] of lintFormula(placed, known)) {
      // A calculated column stands in each of its cells: one word about the same fault is enough.
      const key = [rule, message, placed.formula].join("\n");
      if (!seen.has(key)) yield { rule, part: placed.part, message: `${placed.place}: ${message} in =${placed.formula}` };
      seen.add(key);
    }
  }
}

function* lintFormula(placed: PlacedFormula, known: KnownNames): Generator<FormulaFinding> {
  if (placed.formula.length > LONGEST_FORMULA) yield ["formula-too-long", `${placed.formula.length} characters`];
  // A dropdown's literal list is no formula.
  if (placed.inRule && placed.formula.startsWith('"')) return;
  try {
    const tokens = formulaTokens(placed.formula);
    checkSyntax(tokens);
    yield* lintFunctions(tokens);
    yield* lintShapes(tokens);
    yield* lintReferences(tokens, known, placed.inRule);
  } catch (fault) {
    if (!(fault instanceof FormulaFault)) throw fault;
    yield ["formula-syntax", fault.message];
  }
}

function* lintFunctions(tokens: readonly FormulaToken[]): Generator<FormulaFinding> {
  for (const { kind, text } of tokens) {
    if (kind !== "function" || PLAIN_FUNCTIONS.has(text)) continue;
    const bare = text.replace(/^_xlfn\.(_xlws\.)?/, "");
    const prefixed = bare !== text;
    if (VOLATILE_FUNCTIONS.has(bare)) yield ["volatile-function", text];
    else if (!prefixed && (PREFIXED_FUNCTIONS.has(bare) || LATER_FUNCTIONS.has(bare))) yield ["missing-prefix", text];
    else if (!prefixed || !PREFIXED_FUNCTIONS.has(bare)) yield ["unknown-function", text];
  }
}

function* lintShapes(tokens: readonly FormulaToken[]): Generator<FormulaFinding> {
  for (const { kind, text } of tokens) {
    // Danish Excel reads ">0.5" as text, English Excel ">0,5".
    if (kind === "text" && /^\s*[<>=]+\s*-?\d*[.,]\d/.test(text)) yield ["decimal-criterion", `"${text}"`];
  }
  const open: string[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === "function" || kind === "open") open.push(kind === "function" ? text : "");
    if (kind !== "close") continue;
    const [before, last] = [tokens[index - 2], tokens[index - 1]];
    if (open.pop() === "IFERROR" && before?.kind === "comma" && last?.kind === "number" && Number(last.text) === 0) {
      yield ["error-as-zero", "IFERROR(…,0)"];
    }
  }
}
