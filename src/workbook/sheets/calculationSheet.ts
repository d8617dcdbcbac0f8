import type { Summary } from "../../findings/summary.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { SheetPlan, TablePlan } from "../sheetPlan.ts";
import { criterionWords } from "../criterionWord.ts";
import { acceptedTable } from "../tables/acceptedTable.ts";
import { assessmentsTable } from "../tables/assessmentsTable.ts";
import { criterionSummaryTable } from "../tables/criterionSummaryTable.ts";
import { itemCountsTable } from "../tables/itemCountsTable.ts";
import { selfCountsTable } from "../tables/selfCountsTable.ts";
import { totalsTable } from "../tables/totalsTable.ts";
import { below, FIRST_TABLE_ROW, sheetOf } from "./sheetOf.ts";

/** Everything that is counted, under each other; the list that grows with the findings stands last. */
export function calculationSheet(analysis: Analysis, summary: Summary, findingRows: number): SheetPlan {
  const totals = totalsTable(analysis, summary, FIRST_TABLE_ROW);
  const items = itemCountsTable(analysis, summary, below(totals) + 1);
  const self = selfCountsTable(summary, below(items) + 1);
  const criteria = criterionSummaryTable(summary, criterionWords(analysis.framework), below(self) + 1);
  const assessments = assessmentsTable(analysis, summary, below(criteria) + 1);
  const accepted = acceptedTable(summary, findingRows, below(assessments) + 1);
  const tables: readonly TablePlan[] = [totals, items, self, criteria, assessments, accepted];
  // The last two tables say again what stands on Vurderinger, for formulas and readers: they are not printed.
  return sheetOf("calculation", { tab: "result", tables, protected: true, freezeHeader: false, freezeColumns: 1, severalPagesWide: true, stretches: [[1, assessments.row - 2]] });
}
