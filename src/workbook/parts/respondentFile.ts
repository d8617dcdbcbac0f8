import { JOINT_QUESTION } from "../../instrument/selfEvaluationTexts.ts";
import type { Analysis } from "../../review/analysis.ts";
import { JOINT } from "../../review/answer.ts";
import { groupOfRole, type Respondent } from "../../review/respondent.ts";
import { RESPONDENT_FILE_TEXTS as TEXTS } from "../../text/danish/respondentFile.ts";
import { SELF_FORM_TEXTS } from "../../text/danish/selfForm.ts";
import { listNames, listsFor, listsSheet } from "../sheets/listsSheet.ts";
import { formSheet } from "../sheets/selfFormSheet.ts";
import { cellAt, FIRST_TABLE_ROW, sheetOf } from "../sheets/sheetOf.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import { stampTable } from "../tables/stampTable.ts";
import type { Origin } from "./readPart.ts";

/** Where nobody is listed, the municipality answers as one. */
export const JOINT_RESPONDENT: Respondent = { id: JOINT, role: JOINT, unit: "", round: 1 };

/** What the form is answered from, and what its count of answers asks for. */
const LISTS = listsFor(["selfGrade", "checkPoint", "selfPart"]);
/** Under title and purpose: who answers, who reads it, and for a joint answer what it would otherwise hide. */
const HEAD_AT = 3;

/**
 * One respondent's own file: the form, the words to choose from, and the stamp that says where it belongs. It works
 * without the add-in and holds nothing of cases, of other respondents or of what anybody has answered.
 */
export function planRespondentFile({ analysis, stamp }: Origin, respondent: Respondent): WorkbookPlan {
  const blank: Analysis = { ...analysis, selfAnswers: [] };
  const { id, role, round } = respondent;
  // The file alone must show that it speaks for all, whatever the joint respondent is called in the workbook.
  const part = { kind: "respondent", respondent: isJointRole(role) ? JOINT : id, round } as const;
  const stamped = stampTable(blank, { ...stamp, part }, FIRST_TABLE_ROW);
  return {
    title: TEXTS.title(analysis.municipality),
    sheets: [
      ownForm(blank, respondent),
      listsSheet(LISTS),
      sheetOf("stamp", { tab: "reference", visibility: "veryHidden", tables: [stamped], protected: true }),
    ],
    names: listNames(LISTS),
  };
}

function ownForm(analysis: Analysis, { id, role, unit, round }: Respondent): SheetPlan {
  const isJoint = isJointRole(role);
  const readers = isJoint ? TEXTS.jointReaders : TEXTS.readers;
  // An answer of its own would have no place to come back to; beside the criterion it is understood.
  const agreed = isJoint ? [`${JOINT_QUESTION} ${SELF_FORM_TEXTS.besideCriterion}`] : [];
  const lines = [TEXTS.facts(role, unit, round, id), ...readers, ...agreed];
  const stepsAt = HEAD_AT + lines.length;
  return formSheet(analysis, {
    stepsAt,
    tableAt: stepsAt + SELF_FORM_TEXTS.steps.length + 2,
    cells: [
      cellAt(1, 1, "title", TEXTS.title(analysis.municipality)),
      cellAt(2, 1, "purpose", TEXTS.purpose),
      ...lines.map((line, index) => cellAt(HEAD_AT + index, 1, index === 0 ? "subheading" : "purpose", line)),
    ],
  });
}

function isJointRole(role: string): boolean {
  return groupOfRole(role) === "joint";
}
