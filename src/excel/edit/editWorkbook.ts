import type { WorkbookEdits } from "../../workbook/content.ts";
import { fileRefusal } from "../../workbook/fileRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { step, type Step } from "../session/step.ts";
import { setPrintAreas } from "../write/pageSteps.ts";
import { growthSteps } from "./growth.ts";
import { lookAround, type Surroundings } from "./lookAround.ts";
import { closeSteps, openSteps, sheetsToOpen } from "./openSheets.ts";
import { restoreSteps } from "./restoreSteps.ts";
import { typeCells, type Frame } from "./typeCells.ts";
import { isTyped, typingOf, type Typing } from "./typing.ts";

/**
 * Makes the edits in the open workbook. Values that people may type themselves are typed and read back, and no sheet's
 * protection is touched. More than that is looked at first, and refused before anything is changed when one edit cannot be made;
 * protection is taken off and put back within one request. Values that Excel calculates itself are passed over. Throws TextTooLong.
 */
export async function editWorkbook(session: ExcelSession, edits: WorkbookEdits): Promise<Result<null>> {
  const typed = edits.cells.filter(isTyped);
  const typings = typed.map(typingOf);
  const { restorations = [], prints = [] } = edits;
  const isMore = edits.growth.length + restorations.length + prints.length > 0 || typed.some((one) => one.locked === true);
  const sheets = new Set(typed.map(({ sheet }) => sheet));
  const log = edits.log ?? null;
  if (!isMore && sheets.size <= 1) return sheetNamed(await typeCells(session, typings, { open: [], once: [], close: [], log }), typings[0]);
  const around = await lookAround(session, edits);
  if (!around.ok) return around;
  const planned = plannedSteps(edits, around.value);
  return planned.ok ? typeCells(session, typings, planned.value) : planned;
}

/** What is missing where cells are typed in by their addresses is the sheet. */
function sheetNamed(done: Result<null>, first: Typing | undefined): Result<null> {
  const isGone = !done.ok && done.problem.code === "gone" && first !== undefined && first.known === undefined;
  return isGone ? { ok: false, problem: fileRefusal({ kind: "sheet-missing", sheet: first.sheet }) } : done;
}

/** Everything but the values: tables grow first, so that values may go into their new rows. */
function plannedSteps(edits: WorkbookEdits, around: Surroundings): Result<Frame> {
  const named = [...edits.cells, ...(edits.restorations ?? []), ...(edits.prints ?? [])].flatMap((one) => ("sheet" in one ? [one.sheet] : []));
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
  const printed = (edits.prints ?? []).map(({ sheet, areas }) => step(4, areas, (book) => setPrintAreas(book.sheet(sheet), areas)));
  return { ok: true, value: { open: openSteps(open), once: [...growth, ...restored, ...printed], close: closeSteps(edits, open), log: edits.log ?? null } };
}
