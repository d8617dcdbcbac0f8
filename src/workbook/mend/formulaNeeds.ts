import type { WorkbookContent } from "../content.ts";
import { outsideTexts } from "../structuredReference.ts";

/** Whether all that a formula of ours speaks of is there. Excel repairs a file in which a formula names a column that is not. */
export type Stands = (formula: string) => boolean;

/** `names`: defined names that are there, or that are brought back with the formula. */
export function formulaNeeds(content: WorkbookContent, names: ReadonlySet<string>): Stands {
  const columns = new Map(
    content.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name.toLowerCase(), new Set(table.headers.map((one) => one.toLowerCase()))]),
  );
  const known = new Map<string, boolean>();
  return (formula) => {
    const whole = known.get(formula) ?? stands(formula, columns, names);
    known.set(formula, whole);
    return whole;
  };
}

function stands(formula: string, columns: ReadonlyMap<string, ReadonlySet<string>>, names: ReadonlySet<string>): boolean {
  let whole = true;
  outsideTexts(formula, (piece) => {
    for (const [reference] of piece.matchAll(/\bsag_\w+\[(?:[^\][]|\[[^\][]*\])*\]/g)) {
      const table = reference.indexOf("[");
      const has = columns.get(reference.slice(0, table).toLowerCase());
      whole &&= has !== undefined && headersIn(reference.slice(table + 1, -1)).every((header) => has.has(header.toLowerCase()));
    }
    for (const [name] of piece.matchAll(/\bsag_\w+\b(?!\[)/g)) whole &&= names.has(name.toLowerCase()) || columns.has(name.toLowerCase());
    return piece;
  });
  return whole;
}

/** "[#This Row],[Sag]" and "Sag" both name the column Sag. */
function headersIn(inner: string): readonly string[] {
  const parts = inner.includes("[") ? [...inner.matchAll(/\[[^\]]*\]/g)].map(([part]) => part.slice(1, -1)) : [inner];
  return parts.filter((part) => part !== "" && !part.startsWith("#")).map((part) => part.replace(/'(.)/g, "$1"));
}

/** Whether a formula speaks of cells by address: "$B$7", "$B7". */
export function hasAddress(formula: string): boolean {
  let has = false;
  outsideTexts(formula, (piece) => {
    has ||= /\$[A-Z]+\$?\d/.test(piece);
    return piece;
  });
  return has;
}
