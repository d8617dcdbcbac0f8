import { JOINT_QUESTION } from "../../instrument/selfEvaluationTexts.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { selfFormTable } from "../tables/selfFormTable.ts";
import { cellAt, FIRST_TABLE_ROW, sheetOf } from "./sheetOf.ts";

const QUESTION_ROW = FIRST_TABLE_ROW - 2;
/** The column of texts, where there is room to write. */
const ANSWER_COLUMN = 6;

/** The joint self-evaluation: the form, and over it the question that one common answer would otherwise hide. */
export function selfFormSheet(analysis: Analysis): SheetPlan {
  return sheetOf("selfForm", {
    tab: "self",
    protected: true,
    tables: [selfFormTable(analysis, FIRST_TABLE_ROW)],
    cells: [
      cellAt(QUESTION_ROW, 1, "label", JOINT_QUESTION),
      { ...cellAt(QUESTION_ROW, ANSWER_COLUMN, "input", null), format: "text", unlocked: true },
    ],
  });
}
