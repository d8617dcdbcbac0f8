import type { Area } from "../../framework/framework.ts";
import type { WorkbookContent } from "../content.ts";
import { STAMP_TABLE, type StampField } from "../tables/stampTable.ts";
import { findTable, textOf } from "./foundRows.ts";

/** What the stamp says, by its field; undefined when the workbook has none and is not ours. */
export function stampValues(content: WorkbookContent): ((field: StampField) => string) | undefined {
  const table = findTable(content, STAMP_TABLE);
  if (table === undefined) return undefined;
  const values = new Map(table.rows.map((row) => [textOf(row.cell("Felt")), textOf(row.cell("Værdi"))]));
  return (field) => values.get(field) ?? "";
}

/** The area that a workbook was made for, or null when it does not say. */
export function readArea(content: WorkbookContent): Area | null {
  const area = stampValues(content)?.("area");
  return area === "børn" || area === "voksen" ? area : null;
}
