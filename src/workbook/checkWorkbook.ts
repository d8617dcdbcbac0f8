import type { Problem } from "../review/problem.ts";
import { checkCases, checkReview } from "./check/caseChecks.ts";
import { checkDesk } from "./check/checkDesk.ts";
import { checkEvidence, checkJointForm } from "./check/evidenceChecks.ts";
import type { WorkbookContent } from "./content.ts";
import type { Result } from "./port.ts";
import { readAnalysis } from "./read/readAnalysis.ts";
import { readLiveSummary } from "./read/readLiveSummary.ts";

/** Everything that a person should look at: unreadable first, then missing, then what does not go together, then formulas. */
export function checkWorkbook(content: WorkbookContent): Result<readonly Problem[]> {
  const read = readAnalysis(content);
  if (!read.ok) return read;
  const live = readLiveSummary(content);
  const { analysis } = read.value;
  const problems: Problem[] = [...read.value.problems];
  const desk = checkDesk(content, problems);
  checkReview(desk, analysis, "legal");
  checkReview(desk, analysis, "social");
  checkCases(desk, analysis);
  checkEvidence(desk, analysis);
  checkJointForm(desk, analysis);
  return { ok: true, value: live.ok ? [...problems, ...live.value.problems] : problems };
}
