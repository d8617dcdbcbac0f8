import { cellAddress } from "../cellAddress.ts";
import type { FoundCell, FoundSheet, FoundTable, Restoration, WorkbookContent } from "../content.ts";
import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { findTable, textOf } from "../read/foundRows.ts";
import type { SheetPlan, TablePlan } from "../sheetPlan.ts";
import { isLogTable } from "../tables/logTable.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import type { Damage } from "./damage.ts";
import { formulaNeeds } from "./formulaNeeds.ts";

type TableBack = Extract<Restoration, { readonly kind: "table" }>;

/** Fewer headings than these could stand beside each other by chance. */
const FEWEST_HEADINGS = 3;

/** All that are lost and can be one again, or could. The log's are nobody's to bring back: an older workbook has none. */
export function lostTables(content: WorkbookContent, { sheets }: WorkbookPlan): readonly Damage[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => (isLogTable(table.name) || findTable(content, table.name) !== undefined ? [] : (lostTable(content, sheet, table) ?? []))),
  );
}

/**
 * A table that somebody has turned into a plain range ("Konvertér til område"), known by its headings, which stand beside each other
 * once in the workbook: it can be a table again, with the columns that people have put beside ours. Null where they do not, or
 * where a copy of its sheet leaves it open which one it was.
 */
export function lostTable(content: WorkbookContent, { title }: SheetPlan, plan: TablePlan): Damage | null {
  const all = content.sheets.flatMap((sheet) => headingRuns(sheet, plan).map((run) => ({ sheet, ...run })));
  const own = all.filter(({ sheet }) => sheet.name === title);
  const inPlace = own.filter(({ row, column }) => row === plan.row && column === plan.column);
  const [run, another] = inPlace.length > 0 ? inPlace : own.length > 0 ? own : all;
  if (run === undefined) return null;
  const place = { code: "missing-table", sheet: run.sheet.name, cell: cellAddress(run.row, run.column) } as const;
  const rowCount = rowsUnder(run.sheet, run, plan);
  if (another !== undefined || rowCount === 0 || plan.columns.length < FEWEST_HEADINGS) return { ...place, message: MENDING_TEXTS.tableToRange(plan.name), mend: null };
  const back: TableBack = { kind: "table", sheet: run.sheet.name, table: plan.name, row: run.row, column: run.column, columns: run.headers.map((header) => ({ header })), rowCount, filter: plan.filter };
  const stands = formulaNeeds(withTableBack(content, back), new Set(content.names.map(({ name }) => name.toLowerCase())));
  const columns = run.headers.map((header) => {
    const formula = plan.columns.find((one) => one.header === header)?.formula;
    return formula !== undefined && stands(formula) ? { header, formula } : { header };
  });
  return { ...place, message: MENDING_TEXTS.tableBack(plan.name), mend: { restorations: [{ ...back, columns }] } };
}

/** The workbook as it is when the range is a table again. */
export function withTableBack(content: WorkbookContent, { sheet: title, table: name, row, column, columns, rowCount }: TableBack): WorkbookContent {
  const back: FoundTable = { name, row, column, headers: columns.map(({ header }) => header), rowCount };
  return { ...content, sheets: content.sheets.map((sheet) => (sheet.name === title ? { ...sheet, tables: [...sheet.tables, back] } : sheet)) };
}

interface HeadingRun {
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
}

/** Typed texts beside each other, each another, that are no other table's and among which all our headings are. */
function headingRuns(sheet: FoundSheet, { columns }: TablePlan): readonly HeadingRun[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    runsIn(cells, (column) => sheet.tables.some((table) => isInside(table, row, column)))
      .flatMap((run) => run.slice(0, 1).map((column): HeadingRun => ({ row, column, headers: run.map((one) => textOf(cells.get(one))) })))
      .filter(({ headers }) => new Set(headers.map((one) => one.toLowerCase())).size === headers.length && columns.every(({ header }) => headers.includes(header))),
  );
}

function runsIn(cells: ReadonlyMap<number, FoundCell>, isTaken: (column: number) => boolean): readonly (readonly number[])[] {
  const texts = [...cells].filter(([column, { kind, formula }]) => kind === "text" && formula === null && !isTaken(column)).map(([column]) => column);
  const runs: number[][] = [];
  for (const column of texts.sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function isInside({ row, column, headers, rowCount }: FoundTable, at: number, across: number): boolean {
  return row <= at && at <= row + rowCount && column <= across && across < column + headers.length;
}

/**
 * The rows that are its own: as many as are planned, and on as long as a formula stands in a column of formulas, or, where it
 * has none, something in its key. None is another table's.
 */
function rowsUnder(sheet: FoundSheet, { row, column, headers }: HeadingRun, { columns, rows, key }: TablePlan): number {
  const across = (header: string): number => column + headers.indexOf(header);
  const formulas = columns.filter(({ formula }) => formula !== undefined).map(({ header }) => across(header));
  const keys = key.map(across);
  const goesOn = (cells: ReadonlyMap<number, FoundCell> | undefined): boolean =>
    formulas.length > 0 ? formulas.some((one) => typeof cells?.get(one)?.formula === "string") : keys.some((one) => textOf(cells?.get(one)) !== "");
  const isFree = (at: number): boolean => headers.every((_, index) => !sheet.tables.some((table) => isInside(table, at, column + index)));
  let count = 0;
  while (isFree(row + count + 1) && (count < rows.length || goesOn(sheet.rows.get(row + count + 1)))) count += 1;
  return count;
}
