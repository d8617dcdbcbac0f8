import type { Result, WorkbookPort } from "../workbook/port.ts";
import type { WorkbookPlan } from "../workbook/workbookPlan.ts";
import { editXlsx } from "./edit/editXlsx.ts";
import { readXlsx } from "./read/readXlsx.ts";
import { TextTooLong } from "../workbook/legalText.ts";
import { writeXlsx } from "./write/writeXlsx.ts";

/** The port on .xlsx files; a book is the file's bytes. */
export const xlsxPort: WorkbookPort<Uint8Array> = {
  carryOut,
  read: (bytes) => Promise.resolve(readXlsx(bytes)),
  edit: (bytes, edits) => Promise.resolve(editXlsx(bytes, edits)),
};

async function carryOut(plan: WorkbookPlan): Promise<Result<Uint8Array>> {
  try {
    return { ok: true, value: await writeXlsx(plan) };
  } catch (error) {
    if (error instanceof TextTooLong) return { ok: false, problem: { code: "text-too-long", message: error.message } };
    throw error;
  }
}
