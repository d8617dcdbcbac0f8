import { cellAddress } from "../../workbook/cellAddress.ts";
import type { LogAppend } from "../../workbook/content.ts";
import { hostRefusal } from "../../workbook/hostRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import type { Where } from "../session/officeRefusal.ts";
import { sendSteps } from "../session/sendSteps.ts";
import { step, type Step } from "../session/step.ts";
import { findRows } from "./findRows.ts";
import { isTakenLog, logSteps, lookAtLog, type SeenLog } from "./logSteps.ts";
import { findingOf, lookAtCell, undoing, valueOf, type Found, type SeenCell } from "./seenCell.ts";
import { cellOf, isBlankRow, isKnown, isSame, type KnownTyping, type Typing } from "./typing.ts";

/** A cell that was typed in: how it was found in the same request, and as it was read back. */
interface TypedCell {
  readonly typing: Typing;
  readonly before: SeenCell;
  readonly after: Excel.Range;
}

/** What is done in the requests that type. */
export interface Frame {
  /** Before typing, and after it. */
  readonly open: readonly Step[];
  readonly close: readonly Step[];
  /** Between opening and typing, and once. */
  readonly once: readonly Step[];
  /** What the log says of all this, in the same request and before it: what is typed never lacks its row. */
  readonly log: LogAppend | null;
}

const NO_FRAME: Frame = { open: [], close: [], once: [], log: null };

/** How often a row may run away between looking and typing before we give up. */
const ROUNDS = 5;

/**
 * Types into cells that others may move and change at the same time. Each cell is looked at first, and its row found again
 * where it has moved; it is looked at once more in the very request that types, and what came into the wrong cell in between is
 * put back. Refused, with both texts, when somebody has changed a cell since it was read: then nothing of theirs is lost.
 */
export async function typeCells(session: ExcelSession, typings: readonly Typing[], frame: Frame = NO_FRAME): Promise<Result<null>> {
  let around = frame;
  let open = typings;
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = await findCells(session, open, around.log);
    if (!found.ok) return found;
    const typed = await typeIn(session, found.value, around);
    if (!typed.ok) return typed;
    around = { ...frame, once: [], log: null };
    const wrong = typed.value.flatMap((one) => wrongOf(one, found.value));
    if (!(await isUndone(session, wrong, found.value, around))) return overwritten(wrong);
    const changed = wrong.find(({ how }) => how === "changed");
    if (changed !== undefined) return changedMeanwhile(changed.typing, changed.before);
    const other = typed.value.find((one) => wrongOf(one, found.value).length === 0 && !isSame(valueOf(one.after), one.typing.holds));
    if (other !== undefined) return { ok: false, problem: hostRefusal({ kind: "not-as-written", ...placeOf(other.typing) }) };
    if (wrong.length === 0) return { ok: true, value: null };
    open = wrong.map(({ typing }) => typing);
  }
  return { ok: false, problem: hostRefusal({ kind: "unsteady" }) };
}

/** Whether all is put back as it was. Where another's mistake lies on ours, they take theirs away first. */
async function isUndone(session: ExcelSession, wrong: readonly Wrong[], together: readonly Typing[], frame: Frame): Promise<boolean> {
  if (wrong.length === 0) return true;
  const typings = wrong.map(({ typing, before }) => undoing(typing, before, together));
  for (let round = 0; round < ROUNDS; round += 1) {
    const undone = await typeCells(session, typings, frame);
    if (undone.ok) return true;
    if (undone.problem.code !== "changed-meanwhile") return false;
  }
  return false;
}

/** The cells where they are now, in one request, or in three where rows have moved. */
async function findCells(session: ExcelSession, typings: readonly Typing[], log: LogAppend | null): Promise<Result<readonly Typing[]>> {
  const seen = new Map<Typing, SeenCell>();
  const seenLogs: SeenLog[] = [];
  const looking = typings.filter(isKnown);
  const steps = looking.map((typing) => step(3 * typing.known.key.length + 3, null, (book) => void seen.set(typing, lookAtCell(book, typing))));
  const logStep = log === null ? [] : [step(6, null, (book) => void seenLogs.push(lookAtLog(book, log)))];
  const looked = await sendSteps(session, [...steps, ...logStep], { repeatable: true, where: whereOf(looking) });
  if (!looked.ok) return looked;
  if (log !== null && seenLogs.slice(-1).some((one) => isTakenLog(log, one))) return { ok: false, problem: hostRefusal({ kind: "log-taken", sheet: log.sheet }) };
  const how = (typing: Typing): Found => {
    const one = seen.get(typing);
    return one === undefined ? "as-known" : findingOf(typing, one, typings);
  };
  const changed = looking.find((typing) => how(typing) === "changed");
  const standing = changed && seen.get(changed);
  if (changed !== undefined && standing !== undefined) return changedMeanwhile(changed, standing);
  const moved = looking.filter((typing) => how(typing) === "moved");
  if (moved.length === 0) return { ok: true, value: typings };
  const again = await findRows(session, moved);
  if (!again.ok) return again;
  return findCells(session, [...typings.filter((one) => how(one) !== "moved"), ...again.value], null);
}

async function typeIn(session: ExcelSession, typings: readonly Typing[], { open, once, close, log }: Frame): Promise<Result<readonly TypedCell[]>> {
  const typed: TypedCell[] = [];
  const steps = typings.map((typing, index) =>
    step(3 * (typing.known?.key.length ?? 0) + 7, typing.handed, (book) => {
      const before = lookAtCell(book, typing);
      const after = cellOf(book, typing);
      after.values = [[typing.handed]];
      typed[index] = { typing, before, after: after.load("values") };
    }),
  );
  const options = once.length + open.length === 0 ? { repeatable: true } : { quiet: true, patience: 30_000 };
  const sent = await sendSteps(session, [...(log === null ? [] : logSteps(log)), ...open, ...once, ...steps, ...close], { ...options, where: whereOf(typings) });
  return sent.ok ? { ok: true, value: typed } : sent;
}

interface Wrong {
  readonly typing: KnownTyping;
  readonly before: SeenCell;
  readonly how: Found;
}

function wrongOf({ typing, before }: TypedCell, together: readonly Typing[]): readonly Wrong[] {
  const how = findingOf(typing, before, together);
  return how === "as-known" || !isKnown(typing) ? [] : [{ typing, before, how }];
}

/** In a row that held nothing, two have begun at once. */
function changedMeanwhile(typing: KnownTyping, seen: SeenCell): Result<never> {
  if (isBlankRow(typing)) return { ok: false, problem: hostRefusal({ kind: "row-taken", ...placeOf(typing) }) };
  return { ok: false, problem: hostRefusal({ kind: "changed-meanwhile", ...placeOf(typing), standing: words(valueOf(seen.cell)), given: words(typing.holds) }) };
}

function overwritten(wrong: readonly Wrong[]): Result<never> {
  const [first] = wrong;
  if (first === undefined) throw new RangeError("Nothing was overwritten.");
  return { ok: false, problem: hostRefusal({ kind: "overwritten", ...placeOf(first.typing), standing: words(valueOf(first.before.cell)), given: words(first.typing.holds) }) };
}

function placeOf({ sheet, row, column }: Typing): { readonly sheet: string; readonly cell: string } {
  return { sheet, cell: cellAddress(row, column) };
}

function whereOf([first]: readonly Typing[]): Where {
  return first === undefined ? {} : placeOf(first);
}

function words(value: CellValue): string {
  return value === null ? "" : String(value);
}
