import { createHash } from "node:crypto";
import { openAnalysis } from "../../../src/actions/openAnalysis.ts";
import type { Logged } from "../../../src/actions/writeLogged.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import type { LogEntry } from "../../../src/workbook/log/logEntry.ts";
import type { Digest } from "../../../src/workbook/log/scribe.ts";
import type { VerifiedBlock } from "../../../src/workbook/log/verifiedBlock.ts";
import { verifyLog } from "../../../src/workbook/log/verifyLog.ts";
import type { Result, WorkbookPort } from "../../../src/workbook/port.ts";
import { applied } from "../support/applied.ts";

/** Node's own, beside WebCrypto's in the program. */
export const digest: Digest = (text) => Promise.resolve(new Uint8Array(createHash("sha256").update(text).digest()));

/** A workbook as it is found, edited without a file between. */
const memoryPort: WorkbookPort<WorkbookContent> = {
  carryOut: () => Promise.reject(new Error("Nothing is made here.")),
  read: (book) => Promise.resolve({ ok: true, value: book }),
  edit: (book, edits) => Promise.resolve({ ok: true, value: applied(book, edits) }),
};

export function taken<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** The workbook with a change in it that somebody made at this time. */
export async function changedBy(
  book: WorkbookContent,
  who: string,
  now: string,
  change: (analysis: Analysis) => Analysis,
  { reasons = [], port = memoryPort }: { readonly reasons?: readonly LogEntry[]; readonly port?: WorkbookPort<WorkbookContent> } = {},
): Promise<Logged<WorkbookContent>> {
  const open = taken(await openAnalysis(port, book));
  return taken(await open.logged(change(open.analysis), { who, now, digest }, reasons));
}

export async function logOf(book: WorkbookContent): Promise<readonly VerifiedBlock[]> {
  return taken(await verifyLog(book, digest));
}
