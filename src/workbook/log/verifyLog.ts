import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { readStampFields } from "../read/readStamp.ts";
import { logBlocks, logCells, type LogBlock } from "./logBlocks.ts";
import { rowCode } from "./rowCode.ts";
import type { Digest } from "./scribe.ts";
import type { VerifiedBlock } from "./verifiedBlock.ts";

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
