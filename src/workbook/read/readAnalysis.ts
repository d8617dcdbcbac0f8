import { isShortCourse } from "../../instrument/chosenThemes.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Problem } from "../../review/problem.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import type { Stamp } from "../stamp.ts";
import { readApplication } from "./readApplication.ts";
import { readAgreed, withDouble } from "./readDouble.ts";
import { readCases } from "./readCases.ts";
import { readCourse, readSettings } from "./readCourse.ts";
import { readObservations, readSources } from "./readEvidence.ts";
import { readFindings, readThemeTexts } from "./readFindings.ts";
import { readCheckedRules } from "./readCheckedRules.ts";
import { readPlan, readStatusRemarks } from "./readPlan.ts";
import { readRemarks } from "./readRemarks.ts";
import { readCaseAnswers, readReviewAnswers } from "./readReviews.ts";
import { readRespondents, readSelfAnswers } from "./readSelf.ts";
import { readStamp } from "./readStamp.ts";
import { readTools } from "./readTools.ts";
import type { ReadingDesk } from "./tableReader.ts";

/** What a workbook of ours says, and what in it could not be understood. */
export interface ReadWorkbook {
  readonly analysis: Analysis;
  readonly stamp: Stamp;
  readonly problems: readonly Problem[];
}

/**
 * Reads the analysis from whatever a person has made of the workbook. Refuses a workbook that is not ours or newer than
 * this program; anything else that it cannot understand is a problem with its address, and never stops the reading.
 */
export function readAnalysis(content: WorkbookContent): Result<ReadWorkbook> {
  const identity = readStamp(content);
  if (!identity.ok) return identity;
  const { edition, area, stamp } = identity.value;
  const { framework, items } = edition;
  const isShort = isShortCourse(framework);
  const problems: Problem[] = [];
  const desk: ReadingDesk = { content, problems };
  const cases = readCases(desk, area).map((one) => withDouble(content, one));
  const respondents = readRespondents(desk);
  const analysis: Analysis = {
    ...readCourse(desk),
    ...edition,
    tools: readTools(desk, framework, edition.tools),
    area,
    settings: readSettings(desk),
    checkedRules: readCheckedRules(desk),
    cases,
    answers: [...readReviewAnswers(desk, items, "legal", cases), ...readReviewAnswers(desk, items, "social", cases)],
    agreed: readAgreed(desk, items, cases),
    caseAnswers: readCaseAnswers(desk, cases),
    remarks: readRemarks(desk, items, cases),
    respondents,
    selfAnswers: readSelfAnswers(desk, framework, respondents),
    sources: readSources(desk),
    observations: readObservations(desk, framework),
    findings: readFindings(desk, framework),
    themeTexts: readThemeTexts(desk, framework),
    plan: isShort ? [] : readPlan(desk),
    statusRemarks: isShort ? [] : readStatusRemarks(desk),
    application: readApplication(desk),
  };
  return { ok: true, value: { analysis, stamp, problems } };
}
