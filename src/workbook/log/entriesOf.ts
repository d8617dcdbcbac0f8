import type { CellEdit, KnownCell, TableGrowth, WorkbookContent, WorkbookEdits } from "../content.ts";
import { findTable } from "../read/foundRows.ts";
import type { CellValue } from "../sheetPlan.ts";
import type { LogEntry } from "./logEntry.ts";

type TypedEdit = Extract<CellEdit, { readonly kind: "value" }>;

/**
 * What edits of a workbook say to its log: each typed cell of a table with what stood in it and what is to stand there, and each
 * filled cell of a new row; its key stands beside every other cell and has no entry of its own. Values that formulas come to are
 * nobody's answers.
 */
export function entriesOf(content: WorkbookContent, { cells, growth }: WorkbookEdits): readonly LogEntry[] {
  const typed = cells.filter((one): one is TypedEdit => one.kind === "value");
  const given = new Map(typed.flatMap(({ known, value }) => (known === undefined ? [] : [[placeOf(known, known.header), value] as const])));
  return [...typed.flatMap((one) => entryOf(one, given)), ...growth.flatMap((one) => grownEntries(content, one))];
}

function entryOf({ sheet, value, known }: TypedEdit, given: ReadonlyMap<string, CellValue>): readonly LogEntry[] {
  if (known === undefined) return [];
  // A row that is begun gets its key in the same edits.
  const key = known.key.map((one) => given.get(placeOf(known, one.header)) ?? one.value);
  if (known.value === null && known.key.some(({ header }) => header === known.header)) return [];
  return [{ sheet, row: keyText(key), field: known.header, before: known.value, after: value, reason: "" }];
}

function placeOf({ table, index }: KnownCell, header: string): string {
  return `${table}|${String(index)}|${header}`;
}

function grownEntries(content: WorkbookContent, { table, rows, key }: TableGrowth): readonly LogEntry[] {
  const found = findTable(content, table);
  if (found === undefined || key === undefined) return [];
  const { headers } = found.table;
  const places = key.map((one) => headers.findIndex((header) => header.toLowerCase() === one.toLowerCase()));
  return rows.flatMap((contents) => {
    const row = keyText(places.map((place) => contents[place]?.value ?? null));
    return headers.flatMap((field, index) =>
      contents.slice(index, index + 1).flatMap(({ value, formula }): readonly LogEntry[] =>
        formula !== undefined || value === null || places.includes(index) ? [] : [{ sheet: found.sheet.name, row, field, before: null, after: value, reason: "" }],
      ),
    );
  });
}

function keyText(key: readonly CellValue[]): string {
  return key.flatMap((one) => (one === null ? [] : [String(one)])).join(" · ");
}
