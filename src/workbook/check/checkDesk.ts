import type { Problem } from "../../review/problem.ts";
import type { WorkbookContent } from "../content.ts";
import { findTable, textOf, type FoundRow, type FoundRows } from "../read/foundRows.ts";

type Place = Pick<Problem, "sheet" | "cell">;

/** Where checks report, and how they find the cell of a row that they know by its key. */
export interface CheckDesk {
  report(code: string, place: Place, message: string): void;
  /** The cell under `header` in the row whose key cells hold these values; nothing when there is no such row. */
  place(table: string, key: readonly (readonly [header: string, value: string])[], header: string): Place;
}

export function checkDesk(content: WorkbookContent, problems: Problem[]): CheckDesk {
  const indexes = new Map<string, ReadonlyMap<string, FoundRow>>();
  const indexOf = (table: string, headers: readonly string[]): ReadonlyMap<string, FoundRow> => {
    const name = `${table}|${headers.join("|")}`;
    const known = indexes.get(name) ?? index(findTable(content, table), headers);
    indexes.set(name, known);
    return known;
  };
  return {
    report: (code, place, message) => { problems.push({ code, ...place, message }); },
    place: (table, key, header) =>
      indexOf(table, key.map(([one]) => one)).get(joined(key.map(([, value]) => value)))?.place(header) ?? {},
  };
}

/** The first row wins, as for readers. */
function index(found: FoundRows | undefined, headers: readonly string[]): ReadonlyMap<string, FoundRow> {
  const rows = found?.rows.map((row) => [joined(headers.map((header) => textOf(row.cell(header)))), row] as const);
  return new Map(rows?.reverse());
}

function joined(values: readonly string[]): string {
  return values.join("\u0000").toLowerCase();
}
