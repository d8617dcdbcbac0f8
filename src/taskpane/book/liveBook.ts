import type { AnalysisEdit } from "../../actions/makeChange.ts";
import type { Renewed } from "../../actions/renewWorkbook.ts";
import type { Repaired } from "../../actions/repairWorkbook.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Problem } from "../../review/problem.ts";
import type { Tell } from "../../workbook/carryOutStage.ts";
import type { LogEntry } from "../../workbook/log/logEntry.ts";
import type { VerifiedBlock } from "../../workbook/log/verifiedBlock.ts";
import type { Result, WorkbookPort } from "../../workbook/port.ts";
import type { Stamp } from "../../workbook/stamp.ts";

/** An analysis as it was read from the open workbook. */
export interface ReadBook {
  readonly analysis: Analysis;
  readonly stamp: Stamp;
  /** What could not be read, with sheet and cell. */
  readonly problems: readonly Problem[];
}

/** What a person says of a change, for the log. */
export interface Said {
  /** Initials; "" where nobody has said. */
  readonly who: string;
  /** Why earlier changes were made. */
  readonly reasons: readonly LogEntry[];
}

/** What the workbook holds after a change, and what its log has of it. */
export interface SavedBook extends ReadBook {
  readonly entries: readonly LogEntry[];
  /** Why the log has no rows of the change; null where it has. */
  readonly notLogged: Problem | null;
}

/** What a repair has done. */
export interface Mended extends Pick<Repaired<unknown>, "mended" | "left"> {
  /** Puts back what the repair wrote over, and answers with how many cells; null where it wrote over none. */
  readonly undo: (() => Promise<Result<number>>) | null;
}

/**
 * The workbook that the pane stands beside. index.tsx makes one of Excel; tests make one of a file. Nothing throws: what
 * goes wrong is a problem with words for a person.
 */
export interface LiveBook {
  read(): Promise<Result<ReadBook>>;
  /** Makes a change to what was read last, and answers with what the workbook holds then. */
  save(change: AnalysisEdit, said: Said): Promise<Result<SavedBook>>;
  /**
   * Adds the sheets of a new analysis to the workbook, with what stands in it already, and answers with what it holds then.
   * Refused with "cancelled", and the workbook as it was, when `tell` says not to go on.
   */
  create(analysis: Analysis, tell: Tell): Promise<Result<ReadBook>>;
  /** What is missing, unreadable, inconsistent or broken. */
  check(): Promise<Result<readonly Problem[]>>;
  /** The log, and whether it fits together. */
  log(): Promise<Result<readonly VerifiedBlock[]>>;
  /** Puts right what can be, and answers with what was, what only a person can, and how to take it back. */
  repair(): Promise<Result<Mended>>;
  /** Makes a new file with everything that can be read of the workbook, and leaves the workbook as it is. */
  renew(files: Pick<WorkbookPort<Uint8Array>, "carryOut">): Promise<Result<Renewed<Uint8Array>>>;
  /** Brings a cell into view and chooses it. */
  show(sheet: string, cell: string | undefined): Promise<void>;
}
