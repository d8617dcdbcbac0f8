import { parse, tokenize, type AstExpression } from "@borgar/fx";

/** What the formulas of a book are made of, each taken apart once. */
const parsed = new Map<string, AstExpression | null>();

/** Null where Excel would not take the formula. @param formula with "=" */
export function parseFormula(formula: string): AstExpression | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const made = parseAnew(formula);
  parsed.set(formula, made);
  return made;
}

function parseAnew(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula));
  } catch {
    return null;
  }
}
