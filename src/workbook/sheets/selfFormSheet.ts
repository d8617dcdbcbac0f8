import { JOINT_QUESTION } from "../../instrument/selfEvaluationTexts.ts";
import type { Analysis } from "../../review/analysis.ts";
import { SELF_FORM_TEXTS } from "../../text/danish/selfForm.ts";
import { cellAddress } from "../cellAddress.ts";
import type { ConditionalFormat, SheetPlan, TablePlan } from "../sheetPlan.ts";
import { selfFormTable } from "../tables/selfFormTable.ts";
import { jointProgressCell } from "./jointProgressCell.ts";
import { cellAt, sheetOf } from "./sheetOf.ts";

const STEPS_AT = 3;
const PROGRESS_AT = STEPS_AT + SELF_FORM_TEXTS.steps.length;
const QUESTION_AT = PROGRESS_AT + 1;
const TABLE_AT = QUESTION_AT + 2;
/** The column of texts, where there is room to write. */
const ANSWER_COLUMN = 4;
/** Points: room for some lines about what people did not agree on. */
const QUESTION_HEIGHT = 45;

/** The joint self-evaluation: how to answer, how far one has come, and the question that one common answer would otherwise hide. */
export function selfFormSheet(analysis: Analysis): SheetPlan {
  const table = selfFormTable(analysis, TABLE_AT);
  return sheetOf("selfForm", {
    tab: "self",
    protected: true,
    freezeHeader: false,
    titleRow: TABLE_AT,
    rowHeights: new Map([[QUESTION_AT, QUESTION_HEIGHT]]),
    tables: [table],
    conditionalFormats: [repeatedCriterion(table)],
    cells: [
      ...SELF_FORM_TEXTS.steps.map((step, index) => cellAt(STEPS_AT + index, 1, "purpose", step)),
      jointProgressCell(analysis, PROGRESS_AT, SELF_FORM_TEXTS.progress),
      cellAt(QUESTION_AT, 1, "label", JOINT_QUESTION),
      { ...cellAt(QUESTION_AT, ANSWER_COLUMN, "input", null), format: "text", unlocked: true },
    ],
  });
}

/** Every row names its criterion, so that it can be read by itself; where the row above names it too, it is toned down. */
function repeatedCriterion({ row, column, rows }: TablePlan): ConditionalFormat {
  const first = cellAddress(row + 1, column);
  return { range: `${first}:${cellAddress(row + rows.length, column)}`, formula: `${first}=${cellAddress(row, column)}`, look: "muted" };
}
