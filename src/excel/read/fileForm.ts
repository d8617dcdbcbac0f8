/**
 * A formula as files write it and our plans do, without "=": Excel shows and gives it as people read it, with `[@Sag]` for the
 * cell in the same row, `[Sag]` for a column of the formula's own table, and `@` before what it would otherwise let spill
 * (ECMA-376-1 18.17.2 for the one; "Implicit intersection operator: @" for the other).
 */
export function fileForm(formula: string, ownTable: string | null): string {
  let written = "";
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    const sign = formula.charAt(at);
    const end = sign === '"' || sign === "'" ? endOfQuoted(formula, at, sign) : sign === "[" ? endOfBrackets(formula, at) : at + 1;
    const piece = formula.slice(at, end);
    if (sign === "[") written += reference(piece, written, formula.charAt(end), ownTable);
    else if (sign !== "@") written += piece;
    at = end;
  }
  return written;
}

/** Behind a text, or the name of a sheet; the mark itself is written twice inside. */
function endOfQuoted(formula: string, start: number, mark: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula.charAt(at) !== mark) continue;
    if (formula.charAt(at + 1) !== mark) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Behind the bracket that closes this one. An apostrophe takes a sign of a column's name for what it is. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** A structured reference; brackets before a sheet's name are another workbook and stay. */
function reference(brackets: string, before: string, next: string, ownTable: string | null): string {
  const isOther = /[\p{L}\p{N}_']/u.test(next);
  const named = /[\p{L}\p{N}_.\\]$/u.test(before);
  if (isOther || (!named && ownTable === null)) return brackets;
  const table = named ? "" : (ownTable ?? "");
  const inside = brackets.slice(1, -1);
  if (!inside.startsWith("@")) return table + brackets;
  const column = inside.slice(1);
  if (column === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}
