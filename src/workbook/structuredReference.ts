/** Structured references in file form. Excel escapes # [ ] ' in a column's name with an apostrophe. */

function escaped(header: string): string {
  return header.replace(/[#[\]']/g, (sign) => `'${sign}`);
}

/** The whole column: `sag_sager[Sag]`. */
export function columnOf(table: string, header: string): string {
  return `${table}[${escaped(header)}]`;
}

/** The cell of the column in the formula's own row: `sag_sager[[#This Row],[Sag]]`. */
export function hereIn(table: string, header: string): string {
  return `${table}[[#This Row],[${escaped(header)}]]`;
}

/** A text as a formula's literal. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * The formula (file form) with a column called by another name, in whatever way it is referred to. Only references that name the
 * table: in files all do.
 */
export function withColumnRenamed(formula: string, table: string, from: string, to: string): string {
  const [before, after] = [escaped(from).toLowerCase(), escaped(to)];
  // Most formulas of a workbook do not speak of the column, and taking every one apart takes seconds.
  if (!formula.toLowerCase().includes(before)) return formula;
  const named = (part: string): string => (part.toLowerCase() === before ? after : part);
  return outsideTexts(formula, (piece) =>
    piece.replace(/([\p{L}_][\p{L}\p{N}_.]*)\[((?:'.|[^\][']|\[(?:'.|[^\]['])*\])*)\]/gu, (whole, name: string, inner: string) => {
      if (name.toLowerCase() !== table.toLowerCase()) return whole;
      const parts = inner.includes("[") ? inner.replace(/\[((?:'.|[^\]['])*)\]/g, (_, part: string) => `[${named(part)}]`) : named(inner);
      return `${name}[${parts}]`;
    }),
  );
}

/** The formula with its parts outside quoted texts changed. */
export function outsideTexts(formula: string, change: (piece: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}
