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
