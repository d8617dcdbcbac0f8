import type { CellValue } from "../sheetPlan.ts";

/** One thing that a person gave: where, what stood there, and what stands there instead. Not yet fit for the log: it holds texts. */
export interface LogEntry {
  readonly sheet: string;
  /** What tells the row from others: "SAG-01", "SAG-01 · legal · R.hjemmel". */
  readonly row: string;
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Why a correction was made, in one of a few words; "" where nobody said. */
  readonly reason: string;
}
