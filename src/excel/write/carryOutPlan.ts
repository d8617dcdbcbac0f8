import type { CarryOutStage, Tell } from "../../workbook/carryOutStage.ts";
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
 * anything is changed when something of somebody else's has a title or a name that the plan needs; refused with "cancelled",
 * and what was half cleared away, when `tell` says not to go on. Throws TextTooLong.
 */
export async function carryOutPlan(session: ExcelSession, plan: WorkbookPlan, tell: Tell = () => true): Promise<Result<null>> {
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
      // Never asked about: people may have typed into these sheets, so that there is no way back.
      return sendSteps(session, finishSteps(plan, workbookId, approach.sheets), MAKING);
    case "make": {
      const made = await make(session, plan, workbookId, approach, tell);
      return made.ok || made.problem.code !== "cancelled" ? made : takeBack(session, plan, workbookId, made);
    }
  }
}

async function make(session: ExcelSession, plan: WorkbookPlan, workbookId: string, { clear, names }: Extract<Approach, { kind: "make" }>, tell: Tell): Promise<Result<null>> {
  const goOn = (name: CarryOutStage["name"]) => (part: number, parts: number) => tell({ name, part, parts });
  const sheets = stagedSheets(plan);
  const staging = [...clearSteps(names, clear), ...stageSteps(plan, workbookId, sheets)];
  const staged = await sendSteps(session, staging, { ...MAKING, goOn: goOn("write") });
  if (!staged.ok) return staged;
  const checked = await checkStaged(session, sheets, goOn("check"));
  if (!checked.ok) return checked;
  const finishing = finishSteps(plan, workbookId, sheets.map(({ title }) => ({ title, protected: false })));
  // From the first request of these on there is no way back.
  return sendSteps(session, finishing, { ...MAKING, goOn: (part, parts) => goOn("finish")(part, parts) || part > 1 });
}

/** Clears away what was begun, and answers as `cancelled` does; where even that is refused, with why. */
async function takeBack(session: ExcelSession, plan: WorkbookPlan, workbookId: string, cancelled: Result<null>): Promise<Result<null>> {
  const standing = await readStanding(session);
  if (!standing.ok) return standing;
  const left = approachTo(standing.value, plan, workbookId);
  if (left.kind !== "make") return cancelled;
  const cleared = await sendSteps(session, clearSteps(left.names, left.clear), MAKING);
  return cleared.ok ? cancelled : cleared;
}
