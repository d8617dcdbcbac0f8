import type { FoundCell, FoundSheet, FoundTable, FoundValidation, WorkbookContent } from "../../workbook/content.ts";
import type { ReadDepth, Result } from "../../workbook/port.ts";
import { isOurTitle } from "../../workbook/isOurTitle.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { foundCell } from "./foundCell.ts";
import { readCells, type Band, type ReadCells, type TablePlace } from "./readCells.ts";
import { readFormats } from "./readFormats.ts";
import { readLists } from "./readLists.ts";
import { readStructure, type SheetStructure, type Structure } from "./structure.ts";

/** What tables of ours are called; a copy of such a sheet brings a table whose name begins alike. */
const OUR_TABLES = "sag_";

/**
 * Everything on the sheets of the open workbook that hold a table of ours; with "everything" also on those that have our titles,
 * whose tables may have been made plain ranges; of other sheets only the names. Two requests for "values", where all cells seem
 * typed; a third and sometimes a fourth for dropdowns, and two for conditional formats.
 */
export async function readWorkbook(session: ExcelSession, depth: ReadDepth): Promise<Result<WorkbookContent>> {
  const structure = await readStructure(session);
  if (!structure.ok) return structure;
  const ours = structure.value.sheets.filter((sheet) => isOurs(sheet) || (depth === "everything" && isOurTitle(sheet.name)));
  const cells = await readCells(session, ours, depth);
  if (!cells.ok) return cells;
  const tables = cells.value.places.map((place) => ({ sheet: place.sheet, table: foundTable(place) }));
  const rules = depth === "values" ? NO_RULES : await readRules(session, ours, tables);
  return rules.ok ? { ok: true, value: contentOf(structure.value, cells.value, tables, rules.value) } : rules;
}

/** What cells are held to and how they show it, by sheet; a sheet without an entry was not asked. */
interface Rules {
  readonly lists: ReadonlyMap<string, readonly FoundValidation[]>;
  readonly formats: ReadonlyMap<string, NonNullable<FoundSheet["conditionalFormats"]>>;
}

const NO_RULES: Result<Rules> = { ok: true, value: { lists: new Map(), formats: new Map() } };

async function readRules(session: ExcelSession, sheets: readonly SheetStructure[], tables: Tables): Promise<Result<Rules>> {
  const lists = await readLists(session, tables);
  if (!lists.ok) return lists;
  const formats = await readFormats(session, sheets.map(({ name }) => name));
  return formats.ok ? { ok: true, value: { lists: lists.value, formats: formats.value } } : formats;
}

function isOurs({ tables }: SheetStructure): boolean {
  return tables.some(({ name }) => name.toLowerCase().startsWith(OUR_TABLES));
}

type Tables = readonly { readonly sheet: string; readonly table: FoundTable }[];

function contentOf({ sheets, names, date1904 }: Structure, { bands }: ReadCells, tables: Tables, rules: Rules): WorkbookContent {
  const found = sheets.map((sheet) => {
    const own = tables.filter((one) => one.sheet === sheet.name).map(({ table }) => table);
    return foundSheet(sheet, own, bands.filter((one) => one.sheet === sheet.name), rules);
  });
  return { sheets: found, names, date1904 };
}

/** A table whose header row is switched off counts as having it in the row above, as in files. */
function foundTable({ table: { name, headers, rowCount, hasHeader }, range }: TablePlace): FoundTable {
  return { name, row: range.rowIndex + (hasHeader ? 1 : 0), column: range.columnIndex + 1, headers, rowCount };
}

function foundSheet(sheet: SheetStructure, tables: readonly FoundTable[], bands: readonly Band[], { lists, formats }: Rules): FoundSheet {
  const rows = new Map<number, Map<number, FoundCell>>();
  for (const band of bands) addCells(rows, band, tables);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    leftOpen: sheet.leftOpen,
    tables,
    validations: lists.get(sheet.name) ?? [],
    conditionalFormats: formats.get(sheet.name) ?? null,
    rows,
    isUnlocked: (row, column) => !sheet.protected || bands.some((band) => isUnlockedIn(band, row, column)),
  };
}

function addCells(rows: Map<number, Map<number, FoundCell>>, { range, formulas }: Band, tables: readonly FoundTable[]): void {
  const written = formulas();
  for (const [down, values] of range.values.entries()) {
    const row = range.rowIndex + down + 1;
    for (const [right, value] of values.entries()) {
      const column = range.columnIndex + right + 1;
      const cell = foundCell(value, written?.[down]?.[right] ?? value, tableAt(tables, row, column));
      if (cell !== null) rows.set(row, (rows.get(row) ?? new Map<number, FoundCell>()).set(column, cell));
    }
  }
}

/** The table that the cell belongs to, by which its formula may leave the table's name out. */
function tableAt(tables: readonly FoundTable[], row: number, column: number): string | null {
  const found = tables.find((one) => row > one.row && row <= one.row + one.rowCount && column >= one.column && column < one.column + one.headers.length);
  return found?.name ?? null;
}

function isUnlockedIn({ range, locks }: Band, row: number, column: number): boolean {
  return locks?.value[row - 1 - range.rowIndex]?.[column - 1 - range.columnIndex]?.format?.protection?.locked === false;
}
