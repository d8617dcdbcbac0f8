import { createContext, useContext } from "react";
import { BOOK_PANE, type BookPaneTexts } from "../../text/danish/pane/bookPane.ts";
import { COURSE_PANE, type CoursePaneTexts } from "../../text/danish/pane/coursePane.ts";
import { EVIDENCE_PANE, type EvidencePaneTexts } from "../../text/danish/pane/evidencePane.ts";
import { FILES_PANE, type FilesPaneTexts } from "../../text/danish/pane/filesPane.ts";
import { FINDINGS_PANE, type FindingsPaneTexts } from "../../text/danish/pane/findingsPane.ts";
import { LOG_PANE, type LogPaneTexts } from "../../text/danish/pane/logPane.ts";
import { OVERVIEW_PANE, type OverviewPaneTexts } from "../../text/danish/pane/overviewPane.ts";
import { PLAN_PANE, type PlanPaneTexts } from "../../text/danish/pane/planPane.ts";
import { REVIEW_PANE, type ReviewPaneTexts } from "../../text/danish/pane/reviewPane.ts";
import { SELF_PANE, type SelfPaneTexts } from "../../text/danish/pane/selfPane.ts";
import { SHELL_PANE, type ShellPaneTexts } from "../../text/danish/pane/shellPane.ts";
import * as englishBook from "../../text/english/pane/bookPane.ts";
import * as englishCourse from "../../text/english/pane/coursePane.ts";
import * as englishEvidence from "../../text/english/pane/evidencePane.ts";
import * as englishFiles from "../../text/english/pane/filesPane.ts";
import * as englishFindings from "../../text/english/pane/findingsPane.ts";
import * as englishLog from "../../text/english/pane/logPane.ts";
import * as englishOverview from "../../text/english/pane/overviewPane.ts";
import * as englishPlan from "../../text/english/pane/planPane.ts";
import * as englishReview from "../../text/english/pane/reviewPane.ts";
import * as englishSelf from "../../text/english/pane/selfPane.ts";
import * as englishShell from "../../text/english/pane/shellPane.ts";

export type Language = "da" | "en";

interface PaneTexts {
  readonly book: BookPaneTexts;
  readonly review: ReviewPaneTexts;
  readonly self: SelfPaneTexts;
  readonly shell: ShellPaneTexts;
  readonly overview: OverviewPaneTexts;
  readonly evidence: EvidencePaneTexts;
  readonly files: FilesPaneTexts;
  readonly findings: FindingsPaneTexts;
  readonly course: CoursePaneTexts;
  readonly plan: PlanPaneTexts;
  readonly log: LogPaneTexts;
}

const TEXTS: Readonly<Record<Language, PaneTexts>> = {
  da: {
    book: BOOK_PANE,
    course: COURSE_PANE,
    evidence: EVIDENCE_PANE,
    files: FILES_PANE,
    findings: FINDINGS_PANE,
    log: LOG_PANE,
    overview: OVERVIEW_PANE,
    plan: PLAN_PANE,
    review: REVIEW_PANE,
    self: SELF_PANE,
    shell: SHELL_PANE,
  },
  en: {
    book: englishBook.BOOK_PANE,
    course: englishCourse.COURSE_PANE,
    evidence: englishEvidence.EVIDENCE_PANE,
    files: englishFiles.FILES_PANE,
    findings: englishFindings.FINDINGS_PANE,
    log: englishLog.LOG_PANE,
    overview: englishOverview.OVERVIEW_PANE,
    plan: englishPlan.PLAN_PANE,
    review: englishReview.REVIEW_PANE,
    self: englishSelf.SELF_PANE,
    shell: englishShell.SHELL_PANE,
  },
};

/** Which language the pane speaks. The sheets are Danish, and so is what they ask. */
export const LanguageContext = createContext<Language>("da");

/** The pane's words in the language that was chosen. */
export function useTexts(): PaneTexts {
  return TEXTS[useContext(LanguageContext)];
}
