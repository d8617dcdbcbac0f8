import { OPEN_WORKBOOK } from "../../../src/excel/excelPort.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";
import { xlsxPort } from "../../../src/xlsx/xlsxPort.ts";
import { differences } from "../../oracle/differences.ts";
import { done, openExcel, type OpenExcel } from "../../excel/support/openExcel.ts";
import type { Dump, DumpedLook, SheetDump } from "./dump.ts";
import { dumpOfExcel } from "./dumpOfExcel.ts";
import { dumpOfXlsx } from "./dumpOfXlsx.ts";

/** One plan, carried out by both adapters. */
export interface BothWays {
  readonly file: Uint8Array;
  readonly excel: OpenExcel;
}

export async function carriedOut(plan: WorkbookPlan): Promise<BothWays> {
  const excel = openExcel();
  done(await excel.port.carryOut(plan));
  return { file: done(await xlsxPort.carryOut(plan)), excel };
}

/** Where the file and the open workbook differ, a line for each; none: the contract holds. */
export async function differencesOf({ file, excel }: BothWays): Promise<readonly string[]> {
  const written = await dumpOfXlsx(file);
  const open = dumpOfExcel(done(await excel.port.read(OPEN_WORKBOOK)), excel.host.book);
  return differences(withCellsOfTables(written), without(open, written));
}

/** A running program reads the cells of sheets that have tables, and no others. */
function withCellsOfTables(written: Dump): Dump {
  const sheets = Object.entries(written.sheets).map(([title, sheet]) => [title, Object.keys(sheet.tables).length === 0 ? { ...sheet, cells: {} } : sheet] as const);
  return { ...written, sheets: Object.fromEntries(sheets) };
}

/** The open workbook without what was there before, and without cells that only have the sheet's own plain looks. */
function without(open: Dump, written: Dump): Dump {
  const ours = Object.entries(open.sheets).filter(([title]) => title in written.sheets);
  const first = Math.min(...ours.map(([, sheet]) => sheet.order));
  return {
    names: open.names,
    sheets: Object.fromEntries(
      ours.map(([title, sheet]): [string, SheetDump] => {
        const planned = written.sheets[title]?.looks ?? {};
        const looks = Object.entries(sheet.looks).filter(([address, look]) => address in planned || !isPlain(JSON.parse(look) as DumpedLook));
        return [title, { ...sheet, order: sheet.order - first, looks: Object.fromEntries(looks) }];
      }),
    ),
  };
}

/** Its lines, if any, are its neighbours'. */
function isPlain({ fill, locked, numberFormat }: DumpedLook): boolean {
  return fill === "" && locked && numberFormat === "General";
}
