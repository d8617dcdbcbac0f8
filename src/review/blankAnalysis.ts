import type { Area } from "../framework/framework.ts";
import type { Edition } from "../instrument/edition.ts";
import { TARGET_DEFAULT, type Analysis } from "./analysis.ts";

/** What is asked in an area, before anything is said of the course and anybody has answered. */
export function blankAnalysis(edition: Edition, area: Area): Analysis {
  return {
    ...edition,
    municipality: "",
    area,
    start: null,
    asOf: null,
    benefits: [],
    benefitReason: "",
    caseSelection: "",
    settings: { target: TARGET_DEFAULT },
    selfMode: "short",
    checkedRules: [],
    draw: null,
    cases: [],
    answers: [],
    agreed: [],
    caseAnswers: [],
    remarks: [],
    respondents: [],
    selfAnswers: [],
    sources: [],
    observations: [],
    findings: [],
    themeTexts: [],
    plan: [],
    statusRemarks: [],
    application: null,
  };
}
