import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import { FRAMEWORK_TEXTS } from "../text/danish/frameworks.ts";
import { planWorkbook } from "../workbook/planWorkbook.ts";
import type { SheetPlan } from "../workbook/sheetPlan.ts";
import { FORMAT_VERSION } from "../workbook/stamp.ts";

/** Microsoft: Excel specifications and limits. */
const FORMULA_LONGEST = 8192;

/** Sheets in which an own framework's items and criteria would make a formula that Excel cannot hold. */
export function findFormulaFaults(analysis: Analysis): readonly Problem[] {
  // A formula names every item, but its length does not depend on the cases.
  const plan = planWorkbook({ ...analysis, cases: [], answers: [] }, { formatVersion: FORMAT_VERSION, workbookId: "", created: "" });
  return plan.sheets.flatMap((sheet) => {
    const longest = Math.max(0, ...formulasOf(sheet).map((formula) => formula.length));
    if (longest <= FORMULA_LONGEST) return [];
    return [{ code: "long-formula", message: FRAMEWORK_TEXTS.longFormula(sheet.title, longest, FORMULA_LONGEST) }];
  });
}

function formulasOf({ cells, tables }: SheetPlan): readonly string[] {
  const planned = [...cells, ...tables.flatMap((table) => [...table.columns, ...table.rows.flat()])];
  return planned.flatMap(({ formula }) => formula ?? []);
}
