/** What a workbook of ours says of itself on the very hidden sheet `_sagslup`. */
export interface Stamp {
  /** Whole number; raised when a program that knows the old form would misread the new one. */
  readonly formatVersion: number;
  /** Stays with the workbook for life, also through copies of the file. */
  readonly workbookId: string;
  /** ISO date and time of making. */
  readonly created: string;
}

/** The form that this program writes, and the newest that it reads. */
export const FORMAT_VERSION = 1;
