import { hostRefusal } from "../../workbook/hostRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import type { WorkbookPlan } from "../../workbook/workbookPlan.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { sendSteps } from "../session/sendSteps.ts";
import { approachTo, type Approach } from "./approach.ts";
import { checkStaged } from "./checkStaged.ts";
import { finishSteps } from "./finishSteps.ts";
import { stagedSheets } from "./stagedSheet.ts";
import { clearSteps, stageSteps } from "./stageSteps.ts";
import { readStanding } from "./standing.ts";

/** Making a workbook takes Excel its time. */
const MAKING = { patience: 60_000, quiet: true };

/**
 * Makes the plan's sheets in the open workbook, after those that stand there. Under titles that say that they are being made,
 * until all of them are read back; then they get their own in one request, and the workbook its seal. It can break off
 * anywhere: doing it again clears away what was half, or goes on, and when all is done it changes nothing. Refused before
 * anything is changed when something of somebody else's has a title or a name that the plan needs. Throws TextTooLong.
 */
export async function carryOutPlan(session: ExcelSession, plan: WorkbookPlan): Promise<Result<null>> {
  const workbookId = plan.seal?.id ?? plan.title;
  const standing = await readStanding(session);
  if (!standing.ok) return standing;
  const approach = approachTo(standing.value, plan, workbookId);
  switch (approach.kind) {
    case "refuse":
      return { ok: false, problem: hostRefusal(approach.refusal) };
    case "nothing":
      return { ok: true, value: null };
    case "finish":
      return sendSteps(session, finishSteps(plan, workbookId, approach.sheets), MAKING);
    case "make":
      return make(session, plan, workbookId, approach);
  }
}

async function make(session: ExcelSession, plan: WorkbookPlan, workbookId: string, { clear, names }: Extract<Approach, { kind: "make" }>): Promise<Result<null>> {
  const sheets = stagedSheets(plan);
  const staged = await sendSteps(session, [...clearSteps(names, clear), ...stageSteps(plan, workbookId, sheets)], MAKING);
  if (!staged.ok) return staged;
  const checked = await checkStaged(session, sheets);
  if (!checked.ok) return checked;
  return sendSteps(session, finishSteps(plan, workbookId, sheets.map(({ title }) => ({ title, protected: false }))), MAKING);
}
