import type { Result } from "../../workbook/port.ts";
import type { Visibility } from "../../workbook/sheetPlan.ts";
import type { WorkbookContent } from "../../workbook/content.ts";
import { OPEN_KEY } from "../write/sheetMark.ts";
import type { ExcelSession } from "../session/excelSession.ts";

/** What there is in a workbook, before anything in it is looked at. */
export interface Structure {
  readonly sheets: readonly SheetStructure[];
  readonly names: WorkbookContent["names"];
  readonly date1904: boolean;
}

export interface SheetStructure {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly leftOpen: boolean;
  readonly tables: readonly TableStructure[];
}

export interface TableStructure {
  readonly name: string;
  readonly headers: readonly string[];
  /** Rows under the header, a totals row not counted. */
  readonly rowCount: number;
  /** Whether the header row is switched on. */
  readonly hasHeader: boolean;
}

/** Serial number of 1 January 1904 in a workbook that counts days from 1900. */
const FIRST_OF_1904 = 1462;

/** One request. Excel does not say which date system a workbook has; but it gives the number of a day in it. */
export async function readStructure(session: ExcelSession): Promise<Result<Structure>> {
  const sent = await session.send(
    ({ worksheets, names, functions }) => {
      worksheets.load(
        "items/name,items/visibility,items/protection/protected,items/customProperties/items/key,items/tables/items/name,items/tables/items/showHeaders,items/tables/items/columns/items/name,items/tables/items/rows/count",
      );
      names.load("items/name,items/formula");
      const day = functions.date(1904, 1, 1);
      day.load("value");
      return { worksheets, names, day };
    },
    { repeatable: true },
  );
  if (!sent.ok) return sent;
  const { worksheets, names, day } = sent.value;
  return {
    ok: true,
    value: {
      sheets: worksheets.items.map(sheetStructure),
      names: names.items.map((one) => ({ name: one.name, refersTo: String(one.formula).replace(/^=/, "") })),
      date1904: day.value !== FIRST_OF_1904,
    },
  };
}

function sheetStructure(sheet: Excel.Worksheet): SheetStructure {
  return {
    name: sheet.name,
    visibility: sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
    protected: sheet.protection.protected,
    leftOpen: sheet.customProperties.items.some(({ key }) => key === OPEN_KEY),
    tables: sheet.tables.items.map((table) => ({
      name: table.name,
      headers: table.columns.items.map((column) => column.name),
      rowCount: table.rows.count,
      hasHeader: table.showHeaders,
    })),
  };
}
