import { TextTooLong } from "../workbook/legalText.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";
import { editWorkbook } from "./edit/editWorkbook.ts";
import { readWorkbook } from "./read/readWorkbook.ts";
import { ExcelSession, type Office } from "./session/excelSession.ts";
import { carryOutPlan } from "./write/carryOutPlan.ts";

/** The workbook in front of the user. There is one: the pane belongs to it. */
export const OPEN_WORKBOOK = "open workbook";
export type OpenWorkbook = typeof OPEN_WORKBOOK;

/** The port on the open workbook, through Office.js. */
export function excelPort(office: Office): WorkbookPort<OpenWorkbook> {
  const session = new ExcelSession(office);
  return {
    carryOut: (plan, tell) => changed(() => carryOutPlan(session, plan, tell)),
    read: (_book, depth = "everything") => readWorkbook(session, depth),
    edit: (_book, edits) => changed(() => editWorkbook(session, edits)),
  };
}

async function changed(work: () => Promise<Result<null>>): Promise<Result<OpenWorkbook>> {
  try {
    const done = await work();
    return done.ok ? { ok: true, value: OPEN_WORKBOOK } : done;
  } catch (error) {
    if (error instanceof TextTooLong) return { ok: false, problem: { code: "text-too-long", message: error.message } };
    throw error;
  }
}
