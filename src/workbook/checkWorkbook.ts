import { cprIn } from "../privacy/findCpr.ts";
import { mustBeStopped } from "../privacy/personalData.ts";
import type { Problem } from "../review/problem.ts";
import { PRIVACY_TEXTS } from "../text/danish/privacy.ts";
import { checkApplication } from "./check/applicationChecks.ts";
import { checkCases, checkReview } from "./check/caseChecks.ts";
import { checkDesk } from "./check/checkDesk.ts";
import { checkEdition } from "./check/editionChecks.ts";
import { checkEvidence, checkJointForm } from "./check/evidenceChecks.ts";
import { checkPlan } from "./check/planChecks.ts";
import { besideDamage, problemOf } from "./check/structureChecks.ts";
import type { WorkbookContent } from "./content.ts";
import { damageOf } from "./mend/damageOf.ts";
import { recognise } from "./mend/recognise.ts";
import { personalDataProblem } from "./personalDataProblem.ts";
import type { Result } from "./port.ts";
import { liveSummary } from "./read/readLiveSummary.ts";
import { scanWorkbook } from "./scanWorkbook.ts";

/**
 * Everything that a person should look at: unreadable first, then missing, then what does not go together and CPR numbers,
 * then what is broken.
 */
export function checkWorkbook(found: WorkbookContent): Result<readonly Problem[]> {
  const known = recognise(found);
  if (!known.ok) return known;
  const { content, asFound, read, plan, headings } = known.value;
  const { analysis } = read;
  const problems: Problem[] = [...read.problems];
  const desk = checkDesk(content, problems);
  checkApplication(desk, analysis);
  checkReview(desk, analysis, "legal");
  checkReview(desk, analysis, "social");
  checkCases(desk, analysis);
  checkEvidence(desk, analysis);
  checkJointForm(desk, analysis);
  checkPlan(desk, analysis);
  problems.push(...checkEdition(content, analysis));
  const personal = scanWorkbook(content, [], cprIn).filter(mustBeStopped).map((one) => personalDataProblem(one, PRIVACY_TEXTS.found));
  const damage = [...headings, ...damageOf(asFound, plan)];
  const told = besideDamage([...problems, ...personal, ...liveSummary(content, analysis.framework).problems], damage);
  return { ok: true, value: [...told, ...damage.map(problemOf)] };
}
