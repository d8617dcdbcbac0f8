import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef, tokenize, type Token } from "@borgar/fx";

/** A reference of a formula, as it is written; null: what it led to is gone. */
type Rewrite = (text: string) => string | null;

/** The formula with other references in the places of those of one kind. */
function rewriteTokens(formula: string, kinds: ReadonlySet<Token["type"]>, rewrite: Rewrite): string {
  return tokenize(formula).map(({ type, value }) => (kinds.has(type) ? (rewrite(value) ?? "#REF!") : value)).join("");
}

const RANGES: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);
const STRUCTURED: ReadonlySet<string> = new Set(["structured"]);

/** Cells of a formula, counted from 0. */
interface Cells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @param place where cells of a sheet, null for the formula's own, come to lie; null: they are gone */
export function moveReferences(formula: string, place: (sheet: string | null, cells: Cells) => Cells | null): string {
  if (!/[A-Z]{1,3}\$?\d|\$[A-Z]/i.test(formula)) return formula;
  return rewriteTokens(formula, RANGES, (text) => {
    const reference = parseA1Ref(text, { allowNamed: false });
    if (!reference || !("range" in reference)) return text;
    const { top, left, bottom = null, right = null } = reference.range;
    if (top === null || left === null || bottom === null || right === null) return text;
    const sheet = reference.context?.at(-1) ?? null;
    const cells = place(sheet, { top, left, bottom, right });
    return cells && stringifyA1Ref({ ...reference, range: { ...reference.range, ...cells } });
  });
}

/** Follows a table, or a column of it, that has another name now. */
export function renameInFormula(formula: string, table: { readonly before: string; readonly after: string }, column?: { readonly before: string; readonly after: string }): string {
  if (!formula.includes("[")) return formula;
  return rewriteTokens(formula, STRUCTURED, (text) => {
    const reference = parseStructRef(text);
    if (reference?.table?.toLowerCase() !== table.before.toLowerCase()) return text;
    const columns = reference.columns?.map((name) => (column && name.toLowerCase() === column.before.toLowerCase() ? column.after : name));
    return stringifyStructRef({ ...reference, table: table.after, ...(columns ? { columns } : {}) }, { thisRow: /#this row/i.test(text) });
  });
}
