import { JOINT_QUESTION } from "../../instrument/selfEvaluationTexts.ts";
import type { Analysis } from "../../review/analysis.ts";
import { SELF_FORM_TEXTS } from "../../text/danish/selfForm.ts";
import { cellAddress } from "../cellAddress.ts";
import type { ConditionalFormat, PlannedCell, SheetPlan, TablePlan } from "../sheetPlan.ts";
import { selfFormTable } from "../tables/selfFormTable.ts";
import { jointProgressCell } from "./jointProgressCell.ts";
import { cellAt, sheetOf } from "./sheetOf.ts";

const STEPS_AT = 3;
const QUESTION_AT = STEPS_AT + SELF_FORM_TEXTS.steps.length + 1;

/** The joint self-evaluation: how to answer, how far one has come, and the question that one common answer would otherwise hide. */
export function selfFormSheet(analysis: Analysis): SheetPlan {
  return formSheet(analysis, {
    stepsAt: STEPS_AT,
    tableAt: QUESTION_AT + 2,
    cells: [cellAt(QUESTION_AT, 1, "purpose", `${JOINT_QUESTION} ${SELF_FORM_TEXTS.besideCriterion}`)],
  });
}

/** What differs between the joint form and a respondent's own. */
interface FormLayout {
  /** The row in which it begins to say how to answer; how far one has come stands under it. */
  readonly stepsAt: number;
  readonly tableAt: number;
  readonly cells: readonly PlannedCell[];
}

/** A form with how to answer it, how far one has come, and what else stands over it. */
export function formSheet(analysis: Analysis, { stepsAt, tableAt, cells }: FormLayout): SheetPlan {
  const table = selfFormTable(analysis, tableAt);
  return sheetOf("selfForm", {
    tab: "self",
    protected: true,
    tables: [table],
    conditionalFormats: [repeatedCriterion(table)],
    cells: [
      ...SELF_FORM_TEXTS.steps.map((step, index) => cellAt(stepsAt + index, 1, "purpose", step)),
      jointProgressCell(analysis, stepsAt + SELF_FORM_TEXTS.steps.length, SELF_FORM_TEXTS.progress),
      ...cells,
    ],
  });
}

/** Every row names its criterion, so that it can be read by itself; where the row above names it too, it is toned down. */
function repeatedCriterion({ row, column, rows }: TablePlan): ConditionalFormat {
  const first = cellAddress(row + 1, column);
  return { range: `${first}:${cellAddress(row + rows.length, column)}`, formula: `${first}=${cellAddress(row, column)}`, look: "muted" };
}
