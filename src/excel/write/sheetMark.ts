/** Key of the property by which a sheet is known as one that this program makes or has made. */
export const MARK_KEY = "sagslup";

/** Key of the property that a sheet has from when its protection is taken off until it is put back. */
export const OPEN_KEY = "sagslup-open";

/**
 * How far a sheet has come. "begun": it may be half, nobody works in it, and it may be cleared away. "checked": all sheets of
 * the workbook stand and were read back; from now on none is ever cleared away. "done": nothing is left to do.
 */
export type Progress = "begun" | "checked" | "done";

export interface SheetMark {
  readonly progress: Progress;
  /** Which of the plan's sheets, from 1. */
  readonly number: number;
  /** Of the workbook that it is part of. */
  readonly workbookId: string;
}

/** A property holds 255 characters (Excel.WorksheetCustomPropertyCollection.add). */
const LONGEST_ID = 200;

export function markText({ progress, number, workbookId }: SheetMark): string {
  return `${progress} ${number} ${workbookId.slice(0, LONGEST_ID)}`;
}

/** Null for a text that is no mark. */
export function parseMark(text: string): SheetMark | null {
  const match = /^(begun|checked|done) (\d+) (.*)$/s.exec(text);
  return match === null ? null : { progress: match[1] as Progress, number: Number(match[2]), workbookId: match[3] ?? "" };
}

/** Whether a mark is of this workbook. */
export function isOf(mark: SheetMark | null, workbookId: string): mark is SheetMark {
  return mark !== null && mark.workbookId === workbookId.slice(0, LONGEST_ID);
}
