/** What a workbook of ours says of itself on the very hidden sheet `_sagslup`. */
export interface Stamp {
  /** Whole number; raised when a program that knows the old form would misread the new one. */
  readonly formatVersion: number;
  /** Stays with the workbook for life, also through copies of the file. */
  readonly workbookId: string;
  /** ISO date and time of making. */
  readonly created: string;
  /** Absent: the file holds the whole workbook. */
  readonly part?: FilePart;
}

/** What a file that holds only a part of a workbook is for. */
export type FilePart =
  | { readonly kind: "respondent"; readonly respondent: string; readonly round: 1 | 2 }
  | { readonly kind: Audience };

/** The two who answer about the same cases blind, each with a file of their own. */
const REVIEWERS = ["legal-a", "legal-b", "social-a", "social-b"] as const;
export type Reviewer = (typeof REVIEWERS)[number];

/** Whom a part of a workbook is made for. */
export const AUDIENCES = ["municipality", "leaders", "viso", ...REVIEWERS] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The form that this program writes, and the newest that it reads. */
export const FORMAT_VERSION = 1;
