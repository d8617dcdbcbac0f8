import type { Problem } from "../../review/problem.ts";
import { LOG_TEXTS } from "../../text/danish/log.ts";
import type { LogRow } from "../tables/logTable.ts";
import { codeAsWritten } from "./rowCode.ts";

/** What one person wrote, in the order in which it was written. */
export interface VerifiedBlock {
  readonly who: string;
  readonly rows: readonly LogRow[];
  /** Code of the last row, by which the rows as they are now can be known again. */
  readonly receipt: string;
  /** How many of the first rows fit together: all of them in a log that nobody has touched. */
  readonly sound: number;
  /** The code that does not fit; null: all do. */
  readonly broken: { readonly sheet: string; readonly cell: string } | null;
}

/** Where the row with this receipt stands, if all rows up to it fit together: then none of them was changed since. Null: none such. */
export function rowOfReceipt(blocks: readonly VerifiedBlock[], receipt: string): { readonly who: string; readonly row: number } | null {
  const code = codeAsWritten(receipt);
  for (const { who, rows, sound } of blocks) {
    const index = rows.findIndex((cells) => cells.at(-1) === code);
    if (index >= 0 && index < sound) return { who, row: index + 1 };
  }
  return null;
}

/** A log that does not fit together, as a problem among others. */
export function logProblems(blocks: readonly VerifiedBlock[]): readonly Problem[] {
  return blocks.flatMap(({ broken }): readonly Problem[] => (broken === null ? [] : [{ code: "broken-log", ...broken, message: LOG_TEXTS.broken }]));
}
