import type { FoundCell, WorkbookContent } from "../content.ts";
import type { MendingEdits } from "./mendingEdits.ts";

/** A cell that a repair wrote over: what stood there before. undefined: it was blank. */
export interface WrittenOver {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: FoundCell | undefined;
}

/** The same with what the repair left there, by which it is known that nobody has written in it since. */
export interface Undoable extends WrittenOver {
  readonly after: FoundCell | undefined;
}

/** The cells that a repair's edits write over, as they stand. */
export function writtenOver(content: WorkbookContent, { cells, restorations }: MendingEdits): readonly WrittenOver[] {
  const places = [...cells.filter(({ kind }) => kind === "value"), ...restorations.filter((one) => one.kind === "formula")];
  return places.map(({ sheet, row, column }) => ({ sheet, row, column, before: cellIn(content, { sheet, row, column }) }));
}

/** `content` is what the repair left. What was written over twice stood there the first time. */
export function undoable(over: readonly WrittenOver[], content: WorkbookContent): readonly Undoable[] {
  const first = new Map([...over].reverse().map((one) => [JSON.stringify([one.sheet, one.row, one.column]), one]));
  return [...first.values()].map((one) => ({ ...one, after: cellIn(content, one) })).filter(({ before, after }) => !isSame(before, after));
}

/** What puts the cells back as they stood, but for those in which somebody has written since. */
export function puttingBack(content: WorkbookContent, cells: readonly Undoable[]): MendingEdits {
  const still = cells.filter((one) => isSame(cellIn(content, one), one.after));
  return {
    cells: still.filter(({ before }) => typeof before?.formula !== "string").map((one) => ({ kind: "value", ...placeOf(one), value: one.before?.value ?? null, locked: isLocked(content, one) })),
    growth: [],
    restorations: still.flatMap(({ before, ...one }) =>
      before === undefined || before.formula === null ? [] : [{ kind: "formula", ...placeOf(one), formula: before.formula, value: before.value }],
    ),
  };
}

function placeOf({ sheet, row, column }: Place): Place {
  return { sheet, row, column };
}

type Place = Pick<WrittenOver, "sheet" | "row" | "column">;

function cellIn({ sheets }: WorkbookContent, { sheet, row, column }: Place): FoundCell | undefined {
  return sheets.find(({ name }) => name === sheet)?.rows.get(row)?.get(column);
}

function isLocked({ sheets }: WorkbookContent, { sheet, row, column }: Place): boolean {
  const found = sheets.find(({ name }) => name === sheet);
  return found?.protected === true && !found.isUnlocked(row, column);
}

/** A formula is the same whatever it comes to. */
function isSame(one: FoundCell | undefined, other: FoundCell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.formula === other.formula && (one.formula !== null || one.value === other.value);
}
