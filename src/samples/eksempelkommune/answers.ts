import type { AnswerFile, FiledAnswer } from "../../review/answerFile.ts";
import { answersOf } from "../profile.ts";
import { withRemarks } from "../remark.ts";
import { application } from "./application.ts";
import { caseTexts } from "./caseTexts.ts";
import { findings } from "./findings.ts";
import { legalProfile } from "./legalReview.ts";
import { legalRemarks } from "./legalRemarks.ts";
import { observations } from "./observations.ts";
import { respondents, selfProfile, selfTexts } from "./selfEvaluation.ts";
import { plan } from "./plan.ts";
import { setup } from "./setup.ts";
import { socialCases, socialProfile, socialRemarks } from "./socialReview.ts";
import { sources } from "./sources.ts";
import { themes } from "./themes.ts";

const caseIds = setup.cases.map((one) => one.id);
const respondentIds = respondents.map((one) => one.id);

const filed: readonly FiledAnswer[] = [
  ...withRemarks(answersOf("legal", caseIds, legalProfile), legalRemarks),
  ...caseTexts.map(([subject, item, text]): FiledAnswer => ({ instrument: "legal", subject, item, text })),
  ...withRemarks(answersOf("social", socialCases, socialProfile), socialRemarks),
  ...answersOf("self", respondentIds, selfProfile),
  ...selfTexts,
];

/** Everything that the invented municipality's course has brought in. */
export const answers: AnswerFile = { answers: filed, respondents, sources, observations, findings, themes, plan, application };
