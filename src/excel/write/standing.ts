import type { Result } from "../../workbook/port.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { MARK_KEY, parseMark, type SheetMark } from "./sheetMark.ts";

/** What stands in a workbook before anything is made in it. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export interface StandingSheet {
  readonly name: string;
  readonly protected: boolean;
  /** Null for a sheet that this program has not made. */
  readonly mark: SheetMark | null;
}

/** One request. */
export async function readStanding(session: ExcelSession): Promise<Result<Standing>> {
  const sent = await session.send(
    ({ worksheets, tables, names }) => {
      worksheets.load("items/name,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value");
      tables.load("items/name,items/worksheet/name");
      names.load("items/name,items/formula");
      return { worksheets, tables, names };
    },
    { repeatable: true },
  );
  return sent.ok ? { ok: true, value: standingOf(sent.value) } : sent;
}

function standingOf({ worksheets, tables, names }: Pick<Excel.Workbook, "worksheets" | "tables" | "names">): Standing {
  return {
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protection.protected,
      mark: markOf(sheet.customProperties.items),
    })),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    names: names.items.map((one) => ({ name: one.name, formula: String(one.formula) })),
  };
}

function markOf(properties: readonly Excel.WorksheetCustomProperty[]): SheetMark | null {
  const found = properties.find((one) => one.key.toLowerCase() === MARK_KEY);
  return found === undefined ? null : parseMark(found.value);
}
