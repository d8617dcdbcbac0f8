import type { Area } from "../../framework/framework.ts";
import { narrowedTo } from "../../instrument/chosenThemes.ts";
import type { Edition } from "../../instrument/edition.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { RETURN_TEXTS } from "../../text/danish/returns.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { partIn } from "../parts/partIn.ts";
import { FORMAT_VERSION, type Stamp } from "../stamp.ts";
import type { StampField } from "../tables/stampTable.ts";
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
  const fields = readStampFields(content);
  if (!fields.ok) return fields;
  const { format, value } = fields.value;
  if (value("part") !== "") return refused("part-only", RETURN_TEXTS.partOnly(partIn(value)?.kind));
  const whole = readEdition(content, value("framework"));
  if (!whole.ok) return whole;
  const themes = value("themes");
  const edition = themes === "" ? whole.value : narrowedTo(whole.value, themes.split(" "));
  const area = readArea(content);
  if (area === null) return refused("unreadable-stamp", READING_TEXTS.unreadableStamp());
  const stamp = { formatVersion: format, workbookId: value("id"), created: value("created") };
  return { ok: true, value: { stamp, edition, area } };
}

/** The stamp before anybody asks what it means. */
interface StampFields {
  readonly format: number;
  readonly value: (field: StampField) => string;
}

/** The stamp's fields, when the file is ours and of a form that we know. */
export function readStampFields(content: WorkbookContent): Result<StampFields> {
  const value = stampValues(content);
  if (value === undefined) return refused("not-ours", READING_TEXTS.notOurs());
  const format = value("format");
  if (!/^[1-9]\d{0,5}$/.test(format)) return refused("unreadable-stamp", READING_TEXTS.unreadableStamp());
  if (Number(format) > FORMAT_VERSION) return refused("newer-format", READING_TEXTS.newerFormat(Number(format), FORMAT_VERSION));
  return { ok: true, value: { format: Number(format), value } };
}

function refused(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message } };
}
