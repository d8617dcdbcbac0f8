import { cellAddress } from "../../workbook/cellAddress.ts";
import type { CellEdit, WorkbookEdits } from "../../workbook/content.ts";
import { fileRefusal } from "../../workbook/fileRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import type { Where } from "../session/officeRefusal.ts";
import { sendSteps } from "../session/sendSteps.ts";
import type { Step } from "../session/step.ts";
import { lookAround, type Surroundings } from "./lookAround.ts";
import { growthSteps } from "./growth.ts";
import { closeSteps, openSteps, sheetsToOpen } from "./openSheets.ts";
import { restoreSteps } from "./restoreSteps.ts";
import { checkWritten, valueSteps, type TypedEdit, type WrittenCell } from "./valueSteps.ts";

/**
 * Makes the edits in the open workbook. Values on one sheet are one request, in which they are read back too. More than that is
 * looked at first, and refused before anything is changed when one edit cannot be made. A sheet's protection is never touched
 * for a value; it is taken off and put back within one request where a table grows or something of ours is brought back.
 * Values that Excel calculates itself are passed over. Throws TextTooLong.
 */
export async function editWorkbook(session: ExcelSession, edits: WorkbookEdits): Promise<Result<null>> {
  const typed = edits.cells.filter(isTyped);
  const sheets = new Set(typed.map(({ sheet }) => sheet));
  if (edits.growth.length === 0 && (edits.restorations ?? []).length === 0 && sheets.size <= 1) return typeValues(session, typed);
  const around = await lookAround(session, edits);
  if (!around.ok) return around;
  const planned = plannedSteps(edits, around.value);
  return planned.ok ? send(session, planned.value, typed, whereOf(typed)) : planned;
}

function isTyped(edit: CellEdit): edit is TypedEdit {
  return edit.kind === "value";
}

function whereOf([first]: readonly TypedEdit[]): Where {
  return first === undefined ? {} : { sheet: first.sheet, cell: cellAddress(first.row, first.column) };
}

async function typeValues(session: ExcelSession, typed: readonly TypedEdit[]): Promise<Result<null>> {
  const [first] = typed;
  if (first === undefined) return { ok: true, value: null };
  const done = await send(session, [], typed, whereOf(typed));
  // The sheet is the first thing that each of these requests asks for.
  return !done.ok && done.problem.code === "gone" ? { ok: false, problem: fileRefusal({ kind: "sheet-missing", sheet: first.sheet }) } : done;
}

/** Everything but the values: tables grow first, so that values may go into their new rows. */
function plannedSteps(edits: WorkbookEdits, around: Surroundings): Result<readonly Step[]> {
  const named = [...edits.cells, ...(edits.restorations ?? [])].flatMap((one) => ("sheet" in one ? [one.sheet] : []));
  const missing = named.find((sheet) => !around.sheets.has(sheet));
  if (missing !== undefined) return { ok: false, problem: fileRefusal({ kind: "sheet-missing", sheet: missing }) };
  const growth: Step[] = [];
  for (const table of around.growing) {
    const steps = growthSteps(table);
    if (!steps.ok) return steps;
    growth.push(...steps.value);
  }
  const open = sheetsToOpen(edits, around);
  const restored = restoreSteps(edits.restorations ?? [], around.names);
  return { ok: true, value: [...openSteps(open), ...growth, ...restored, ...closeSteps(edits, open)] };
}

async function send(session: ExcelSession, steps: readonly Step[], typed: readonly TypedEdit[], where: Where): Promise<Result<null>> {
  const written: WrittenCell[] = [];
  const options = steps.length === 0 ? { where, repeatable: true } : { where, quiet: true, patience: 30_000 };
  const sent = await sendSteps(session, [...steps, ...valueSteps(typed, written)], options);
  if (!sent.ok) return sent;
  return checkWritten(written);
}
