import type { WorkbookEdits } from "../../workbook/content.ts";
import type { Result } from "../../workbook/port.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { lookAtTable, type GrowingTable } from "./growth.ts";

/** What must be known before more than values is changed. */
export interface Surroundings {
  /** By title: what the sheet's protection allows, null where it has none. */
  readonly sheets: ReadonlyMap<string, Excel.WorksheetProtectionOptions | null>;
  /** The workbook's names, in small letters. */
  readonly names: ReadonlySet<string>;
  readonly growing: readonly GrowingTable[];
}

/** One request. */
export async function lookAround(session: ExcelSession, { growth }: WorkbookEdits): Promise<Result<Surroundings>> {
  const sent = await session.send(
    (workbook) => {
      const { worksheets, names } = workbook;
      worksheets.load("items/name,items/protection/protected,items/protection/options");
      names.load("items/name");
      return { worksheets, names, growing: growth.filter(({ rows }) => rows.length > 0).map((one) => lookAtTable(workbook, one)) };
    },
    { repeatable: true },
  );
  if (!sent.ok) return sent;
  const { worksheets, names, growing } = sent.value;
  const sheets = worksheets.items.map(({ name, protection }) => [name, protection.protected ? protection.options : null] as const);
  return { ok: true, value: { sheets: new Map(sheets), names: new Set(names.items.map(({ name }) => name.toLowerCase())), growing } };
}
