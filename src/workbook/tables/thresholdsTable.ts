import { AGREEMENT_FROM, CHANGE_FROM, CLEAR_FROM, FEW_BELOW, GROUP_FROM, INTERVAL_CASES_FROM, OUTLYING_CASES_FROM, SERIOUS_FROM } from "../../scoring/thresholds.ts";
import { THRESHOLD_TEXTS } from "../../text/danish/settings.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { tableOf } from "./field.ts";

type Threshold = Exclude<keyof typeof THRESHOLD_TEXTS, "heading">;
const THRESHOLDS: Readonly<Record<Threshold, number>> = {
  fewLegal: FEW_BELOW.legal,
  fewSocial: FEW_BELOW.social,
  clear: CLEAR_FROM,
  serious: SERIOUS_FROM,
  group: GROUP_FROM,
  agreement: AGREEMENT_FROM,
  interval: INTERVAL_CASES_FROM,
  outlying: OUTLYING_CASES_FROM,
  change: CHANGE_FROM,
};

/** The thresholds that nobody sets. To read: the formulas have them from the program. */
export function thresholdsTable(row: number): TablePlan {
  return tableOf<Threshold>({
    name: "sag_taerskler",
    row,
    key: ["Grænse"],
    rows: Object.keys(THRESHOLDS) as Threshold[],
    fields: [
      { header: "Grænse", width: 34, meaning: "key", value: (one) => THRESHOLD_TEXTS[one].title },
      { header: "Antal", width: 14, meaning: "computed", format: "integer", value: (one) => THRESHOLDS[one] },
      { header: "Hvad den betyder", width: 90, meaning: "note", value: (one) => THRESHOLD_TEXTS[one].meaning },
    ],
  });
}
