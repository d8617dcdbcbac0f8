import type { Problem } from "../review/problem.ts";
import { checkWorkbook } from "../workbook/checkWorkbook.ts";
import type { WorkbookContent } from "../workbook/content.ts";
import type { Digest } from "../workbook/log/scribe.ts";
import { logProblems } from "../workbook/log/verifiedBlock.ts";
import { verifyLog } from "../workbook/log/verifyLog.ts";
import type { Result } from "../workbook/port.ts";

/** Everything that a person should look at in a workbook, last a log that does not fit together. */
export async function checkBook(content: WorkbookContent, digest: Digest): Promise<Result<readonly Problem[]>> {
  const log = await verifyLog(content, digest);
  if (!log.ok) return log;
  const checked = checkWorkbook(content);
  return checked.ok ? { ok: true, value: [...checked.value, ...logProblems(log.value)] } : checked;
}
