import type { Area } from "../../framework/framework.ts";
import type { Edition } from "../../instrument/edition.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { FORMAT_VERSION, type Stamp } from "../stamp.ts";
import { readEdition } from "./readEdition.ts";
import { readArea, stampValues } from "./stampValues.ts";

/** Everything that decides how the rest of the workbook is read. */
export interface Identity {
  readonly stamp: Stamp;
  readonly edition: Edition;
  readonly area: Area;
}

/** Whether the workbook is ours and of a form that we know. A newer form is refused, never half understood. */
export function readStamp(content: WorkbookContent): Result<Identity> {
  const value = stampValues(content);
  if (value === undefined) return refused("not-ours", READING_TEXTS.notOurs());
  const format = value("format");
  if (!/^[1-9]\d{0,5}$/.test(format)) return refused("unreadable-stamp", READING_TEXTS.unreadableStamp());
  if (Number(format) > FORMAT_VERSION) return refused("newer-format", READING_TEXTS.newerFormat(Number(format), FORMAT_VERSION));
  const edition = readEdition(content, value("framework"));
  if (!edition.ok) return edition;
  const area = readArea(content);
  if (area === null) return refused("unreadable-stamp", READING_TEXTS.unreadableStamp());
  const stamp = { formatVersion: Number(format), workbookId: value("id"), created: value("created") };
  return { ok: true, value: { stamp, edition: edition.value, area } };
}

function refused(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message } };
}
