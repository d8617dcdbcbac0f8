import type { SummaryJson } from "../findings/summaryJson.ts";
import type { Adopted } from "../actions/adoptFramework.ts";
import type { Exported } from "../actions/makeExport.ts";
import type { OpenAnalysis } from "../actions/openAnalysis.ts";
import type { Renewed } from "../actions/renewWorkbook.ts";
import type { Repaired } from "../actions/repairWorkbook.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import type { Respondent } from "../review/respondent.ts";
import type { VerifiedBlock } from "../workbook/log/verifiedBlock.ts";
import type { Origin } from "../workbook/parts/readPart.ts";
import type { ReadReturn } from "../workbook/parts/readReturn.ts";
import type { Result } from "../workbook/port.ts";
import type { FoundPersonalData } from "../workbook/scanWorkbook.ts";
import type { Audience, Stamp } from "../workbook/stamp.ts";

/** What the commands need of workbook files. */
export interface Books {
  create(analysis: Analysis, stamp: Stamp): Promise<Result<Uint8Array>>;
  /** The framework that the file's sheets hold, as people may have edited it. */
  framework(file: Uint8Array): Promise<Adopted>;
  open(file: Uint8Array): Promise<Result<OpenAnalysis<Uint8Array>>>;
  /** The summary as its formula cells say it. */
  liveSummary(file: Uint8Array): Promise<Result<SummaryJson>>;
  /** What is missing, unreadable or inconsistent. */
  check(file: Uint8Array): Promise<Result<readonly Problem[]>>;
  /** Who gave what and when through the add-in, as the workbook's log has it. */
  log(file: Uint8Array): Promise<Result<readonly VerifiedBlock[]>>;
  /** Personal data anywhere in the file, and the parts of it that no search can read. */
  scan(file: Uint8Array): Promise<Result<{ readonly found: readonly FoundPersonalData[]; readonly notSearched: readonly string[] }>>;
  /** A file that a respondent answers the self-evaluation in. */
  respondentFile(origin: Origin, respondent: Respondent): Promise<Result<Uint8Array>>;
  /** A file for the municipality, its leaders, VISO or one of two reviewers. */
  exportFile(origin: Origin, audience: Audience): Promise<Result<Exported<Uint8Array>>>;
  /** What somebody has filled in, in a file that was made from the workbook. */
  readReturn(file: Uint8Array, origin: Origin): Promise<Result<ReadReturn>>;
  /** The file with what is ours brought back. */
  repair(file: Uint8Array): Promise<Result<Repaired<Uint8Array>>>;
  /** A new file with everything that can be read of one of which something is gone. */
  renew(file: Uint8Array): Promise<Result<Renewed<Uint8Array>>>;
}
