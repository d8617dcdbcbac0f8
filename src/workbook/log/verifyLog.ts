import type { Problem } from "../../review/problem.ts";
import { LOG_TEXTS } from "../../text/danish/log.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { readStampFields } from "../read/readStamp.ts";
import { logBlocks, logCells, type LogBlock } from "./logBlocks.ts";
import { codeAsWritten, rowCode } from "./rowCode.ts";
import type { Digest } from "./scribe.ts";

/** A row of the log, in the order of LOG_HEADERS. */
export type LogRow = readonly string[];

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

/**
 * Reads the log and works every row's code out anew. A row that was changed, one that is gone and one that was put in between are
 * found; rows that are gone from the end only against a receipt. Refused where the workbook is none of ours.
 */
export async function verifyLog(content: WorkbookContent, digest: Digest): Promise<Result<readonly VerifiedBlock[]>> {
  const stamp = readStampFields(content);
  if (!stamp.ok) return stamp;
  const workbookId = stamp.value.value("id");
  const begun = logBlocks(content).filter(({ rows }) => rows.length > 0);
  return { ok: true, value: await Promise.all(begun.map((block) => verifiedBlock(block, workbookId, digest))) };
}

async function verifiedBlock({ rows, who, last }: LogBlock, workbookId: string, digest: Digest): Promise<VerifiedBlock> {
  const all = rows.map(logCells);
  const codes = await Promise.all(all.map((cells, index) => rowCode(all[index - 1]?.at(-1) ?? workbookId, cells.slice(0, -1), digest)));
  const misfit = all.findIndex((cells, index) => cells.at(-1) !== codes[index]);
  return { who, rows: all, receipt: last, sound: misfit < 0 ? all.length : misfit, broken: rows[misfit]?.place("Kode") ?? null };
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
