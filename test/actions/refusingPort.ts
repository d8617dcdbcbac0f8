import type { WorkbookContent } from "../../src/workbook/content.ts";
import type { Result, WorkbookPort } from "../../src/workbook/port.ts";
import { memoryPort } from "../workbook/mend/support/restored.ts";

/** Workbooks in memory, of which Excel refuses one request: the so-manieth of its kind, from 1. All others are carried out. */
export function refusing(request: "carryOut" | "read" | "edit", number = 1): WorkbookPort<WorkbookContent> {
  let times = 0;
  const asked = (kind: typeof request, done: () => Promise<Result<WorkbookContent>>): Promise<Result<WorkbookContent>> => {
    if (kind === request) times += 1;
    return kind === request && times === number ? Promise.resolve({ ok: false, problem: { code: "locked", message: "Excel afviste det." } }) : done();
  };
  return {
    carryOut: (plan) => asked("carryOut", () => memoryPort.carryOut(plan)),
    read: (book, depth) => asked("read", () => memoryPort.read(book, depth)),
    edit: (book, edits) => asked("edit", () => memoryPort.edit(book, edits)),
  };
}
