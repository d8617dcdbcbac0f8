import { USUAL_CASES, whatCasesCanShow, type CanShow } from "../../scoring/change/whatCasesCanShow.ts";
import { CHANGE_LIMIT_TEXTS } from "../../text/danish/settings.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { tableOf } from "./field.ts";

/** The same in every workbook, and 441 comparisons: reckoned once, with the first one. */
let limits: readonly CanShow[] | undefined;

/** What a second measurement of as many cases would have to come to, told before anybody begins it. */
export function changeLimitsTable(row: number): TablePlan {
  const shown = (limit: number | null): CellValue => limit ?? CHANGE_LIMIT_TEXTS.never;
  return tableOf<CanShow>({
    name: "sag_ny_maaling",
    row,
    key: [CHANGE_LIMIT_TEXTS.before],
    rows: (limits ??= whatCasesCanShow(USUAL_CASES, USUAL_CASES)),
    fields: [
      { header: CHANGE_LIMIT_TEXTS.before, width: 34, meaning: "key", format: "integer", value: (one) => one.before },
      { header: CHANGE_LIMIT_TEXTS.rise, width: 14, meaning: "note", value: (one) => shown(one.riseFrom) },
      { header: CHANGE_LIMIT_TEXTS.fall, width: 90, meaning: "note", value: (one) => shown(one.fallTo) },
    ],
  });
}
