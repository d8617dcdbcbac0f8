import type { Analysis } from "../../review/analysis.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { RETURN_TEXTS } from "../../text/danish/returns.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { readStampFields } from "../read/readStamp.ts";
import type { FilePart, Stamp } from "../stamp.ts";
import { partIn } from "./partIn.ts";

/** The workbook that parts are made from and come back to. */
export interface Origin {
  readonly analysis: Analysis;
  readonly stamp: Stamp;
}

/** What a file that was sent out is for. Refused unless it is a part of this workbook, made in its edition. */
export function readPart(content: WorkbookContent, { analysis, stamp }: Origin): Result<FilePart> {
  const fields = readStampFields(content);
  if (!fields.ok) return fields;
  const { value } = fields.value;
  if (value("id") !== stamp.workbookId) return refused("other-workbook", RETURN_TEXTS.otherWorkbook);
  if (value("part") === "") return refused("whole-workbook", RETURN_TEXTS.wholeWorkbook);
  const { framework, area } = analysis;
  if (value("framework") !== framework.id || value("area") !== area) {
    return refused("other-edition", RETURN_TEXTS.otherEdition(value("framework"), framework.id));
  }
  const part = partIn(value);
  return part === null ? refused("unreadable-stamp", READING_TEXTS.unreadableStamp()) : { ok: true, value: part };
}

function refused(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message } };
}
