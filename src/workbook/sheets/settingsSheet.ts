import type { Analysis } from "../../review/analysis.ts";
import { CHANGE_LIMIT_TEXTS, LIMIT_TEXTS, THRESHOLD_TEXTS } from "../../text/danish/settings.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { changeLimitsTable } from "../tables/changeLimitsTable.ts";
import { limitsTable } from "../tables/limitsTable.ts";
import { settingsTable } from "../tables/settingsTable.ts";
import { thresholdsTable } from "../tables/thresholdsTable.ts";
import { below, cellAt, FIRST_TABLE_ROW, sheetOf } from "./sheetOf.ts";

/** What can be set, what cannot, and what a number of cases can show. */
export function settingsSheet(analysis: Analysis): SheetPlan {
  const settings = settingsTable(analysis, FIRST_TABLE_ROW);
  const thresholds = thresholdsTable(below(settings) + 2);
  const limits = limitsTable(below(thresholds) + 2);
  const changes = changeLimitsTable(below(limits) + 2);
  const cells = [
    cellAt(thresholds.row - 1, 1, "subheading", THRESHOLD_TEXTS.heading),
    cellAt(limits.row - 1, 1, "subheading", LIMIT_TEXTS.heading),
    cellAt(changes.row - 1, 1, "subheading", CHANGE_LIMIT_TEXTS.heading),
  ];
  return sheetOf("settings", { tab: "reference", protected: true, freezeHeader: false, tables: [settings, thresholds, limits, changes], cells });
}
