import type { Summary } from "../../findings/summary.ts";
import type { Analysis } from "../../review/analysis.ts";
import { SELF_OVERVIEW_TEXTS } from "../../text/danish/selfOverview.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { selfOverviewTable } from "../tables/selfOverviewTable.ts";
import { cellAt, FIRST_TABLE_ROW, sheetOf } from "./sheetOf.ts";

/** The self-evaluation as the municipality gets it: what stands on Opsamling, on a sheet of its own. */
export function selfOverviewSheet(analysis: Analysis, summary: Summary): SheetPlan {
  return sheetOf("selfOverview", {
    tab: "self",
    protected: true,
    tables: [selfOverviewTable(analysis, summary, FIRST_TABLE_ROW, 1)],
    cells: [cellAt(3, 1, "note", SELF_OVERVIEW_TEXTS.note)],
  });
}
