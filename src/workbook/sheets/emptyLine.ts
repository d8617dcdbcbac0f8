import { EMPTY_TEXTS } from "../../text/danish/sheets.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { reviewedCases } from "../../scoring/reviewedCases.ts";
import type { PlannedCell } from "../sheetPlan.ts";
import { quoted } from "../structuredReference.ts";
import { totalFormula } from "../tables/totalsTable.ts";
import { liveCell } from "./sheetOf.ts";

/** Why a sheet of cases is empty, live: it is gone with the first case that the sheet is about. */
export function emptyLine(analysis: Analysis, instrument: ReviewInstrument, row: number): PlannedCell {
  const text = EMPTY_TEXTS[instrument];
  const formula = `IF(${totalFormula(instrument === "legal" ? "total" : "social")}=0,${quoted(text)},"")`;
  return { ...liveCell(row, 1, "note", formula, reviewedCases(analysis, instrument).length === 0 ? text : ""), runsOn: true };
}
