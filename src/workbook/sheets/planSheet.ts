import { planMark, withoutActivity } from "../../findings/planMarks.ts";
import type { Summary } from "../../findings/summary.ts";
import type { Analysis } from "../../review/analysis.ts";
import { PLAN_TEXTS } from "../../text/danish/plan.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { OVERDUE_FORMULA, WITHOUT_ACTIVITY_FORMULA } from "../tables/planFormulas.ts";
import { planTable } from "../tables/planTable.ts";
import { FIRST_TABLE_ROW, liveCell, sheetOf } from "./sheetOf.ts";

/** The activity and its recommendation stand on every page; the title has room in them. */
const FROZEN = 2;

/** The development plan under two lines that say what is missing. */
export function planSheet(analysis: Analysis, summary: Summary): SheetPlan {
  const overdue = analysis.plan.filter((one) => planMark(one, analysis) === "overdue").length;
  const line = (row: number, say: (count: number) => string, formula: string, count: number) =>
    liveCell(row, FROZEN + 1, "note", sentenceFormula(say, [formula, ""]), say(count));
  return sheetOf("plan", {
    tab: "result",
    tables: [planTable(analysis, FIRST_TABLE_ROW + 2)],
    freezeColumns: FROZEN,
    severalPagesWide: true,
    cells: [
      line(FIRST_TABLE_ROW - 1, PLAN_TEXTS.withoutActivity, WITHOUT_ACTIVITY_FORMULA, withoutActivity(summary, analysis.plan).length),
      line(FIRST_TABLE_ROW, PLAN_TEXTS.overdue, OVERDUE_FORMULA, overdue),
    ],
  });
}
