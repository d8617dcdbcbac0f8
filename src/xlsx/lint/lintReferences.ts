import type { FormulaToken } from "./formulaTokens.ts";
import type { LintedBook } from "./lintedBook.ts";

/** A fault in a formula; where the formula stands is added by who knows. */
export type FormulaFinding = readonly [rule: string, message: string];

/** What a formula of the workbook may name; names in lower case, because Excel does not tell case apart. */
export interface KnownNames {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Column names by table. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
}

export function knownNames(book: LintedBook): KnownNames {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  return {
    sheets: new Set(book.sheets.map(({ name }) => name.toLowerCase())),
    names: new Set(book.names.map(({ name }) => name.toLowerCase())),
    tables: new Map(tables.map(({ name, columns }) => [name.toLowerCase(), new Set(columns.map((one) => one.name.toLowerCase()))])),
  };
}

const TRUTH = new Set(["true", "false"]);

/** Names of sheets, tables, columns and ranges that the workbook lacks, and references in a form that a file may not hold. */
export function* lintReferences(tokens: readonly FormulaToken[], known: KnownNames, inRule: boolean): Generator<FormulaFinding> {
  for (const { kind, text } of tokens) {
    const lower = text.toLowerCase();
    if (kind === "sheet" && !known.sheets.has(lower.replace(/''/g, "'"))) yield ["unknown-sheet", text];
    if (kind === "error" && text === "#REF!") yield ["unknown-sheet", text];
    if (kind === "name" && known.tables.has(lower)) yield ["bare-table", text];
    else if (kind === "name" && !known.names.has(lower) && !TRUTH.has(lower)) yield ["unknown-name", text];
    if (kind !== "structured") continue;
    if (inRule) yield ["table-in-rule", text];
    else yield* lintStructured(text, known);
  }
}

function* lintStructured(reference: string, known: KnownNames): Generator<FormulaFinding> {
  const cut = reference.indexOf("[");
  const inside = reference.slice(cut + 1, -1);
  if (cut === 0 || inside.startsWith("@")) {
    yield ["short-this-row", reference];
    return;
  }
  const columns = known.tables.get(reference.slice(0, cut).toLowerCase());
  if (columns === undefined) {
    yield ["unknown-table", reference];
    return;
  }
  for (const piece of piecesOf(inside)) {
    if (piece.startsWith("#")) {
      // LibreOffice 7.4 reckons the other items wrongly, without an error.
      if (!/^#(this row|totals)$/i.test(piece)) yield ["table-item", reference];
    } else if (piece !== "" && !columns.has(plainName(piece).toLowerCase())) {
      yield ["unknown-column", reference];
    }
  }
}

/** "[#This Row],[A]:[B]" → "#This Row", "A", "B"; "A" → "A". */
function piecesOf(inside: string): readonly string[] {
  if (!inside.startsWith("[")) return [inside];
  return Array.from(inside.matchAll(/\[((?:[^\]']|'.)*)\]/gs), (match) => match[1] ?? "");
}

/** Without the apostrophes that take a sign's meaning away. */
function plainName(column: string): string {
  return column.replace(/'(.)/gs, "$1");
}
