import type { Area } from "../../framework/framework.ts";
import type { Edition } from "../../instrument/edition.ts";
import { findEdition } from "../../instrument/editions.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { FORMAT_VERSION, type Stamp } from "../stamp.ts";
import { STAMP_TABLE, type StampField } from "../tables/stampTable.ts";
import { findTable, textOf } from "./foundRows.ts";

/** Everything that decides how the rest of the workbook is read. */
export interface Identity {
  readonly stamp: Stamp;
  readonly edition: Edition;
  readonly area: Area;
}

/** Whether the workbook is ours and of a form that we know. A newer form is refused, never half understood. */
export function readStamp(content: WorkbookContent): Result<Identity> {
  const table = findTable(content, STAMP_TABLE);
  if (table === undefined) return refused("not-ours", READING_TEXTS.notOurs());
  const values = new Map(table.rows.map((row) => [textOf(row.cell("Felt")), textOf(row.cell("Værdi"))]));
  const value = (field: StampField) => values.get(field) ?? "";

  const format = value("format");
  if (!/^[1-9]\d{0,5}$/.test(format)) return refused("unreadable-stamp", READING_TEXTS.unreadableStamp());
  if (Number(format) > FORMAT_VERSION) return refused("newer-format", READING_TEXTS.newerFormat(Number(format), FORMAT_VERSION));
  const edition = findEdition(value("framework"));
  if (edition === undefined) return refused("unknown-framework", READING_TEXTS.unknownFramework(value("framework")));
  const area = value("area");
  if (area !== "børn" && area !== "voksen") return refused("unreadable-stamp", READING_TEXTS.unreadableStamp());
  const stamp = { formatVersion: Number(format), workbookId: value("id"), created: value("created") };
  return { ok: true, value: { stamp, edition, area } };
}

function refused(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message } };
}
