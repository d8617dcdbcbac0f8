import { TARGET_DEFAULT } from "../../review/analysis.ts";
import { clearLimits } from "../../scoring/clearLimits.ts";
import { LIMIT_TEXTS } from "../../text/danish/settings.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { tableOf } from "./field.ts";

const ANSWERS = [5, 6, 7, 8, 10, 12, 15, 18, 20, 30, 40, 60] as const;

/**
 * What a number of answers can show, so that nobody waits for a verdict that it cannot give. Reckoned for the default
 * target, and the heading says so: a person who moves the target sees the signals move, not this table.
 */
export function limitsTable(row: number): TablePlan {
  const shown = (limit: number | null): CellValue => limit ?? LIMIT_TEXTS.never;
  return tableOf<number>({
    name: "sag_graenser",
    row,
    key: [LIMIT_TEXTS.answers],
    rows: ANSWERS,
    fields: [
      { header: LIMIT_TEXTS.answers, width: 34, meaning: "key", format: "integer", value: (n) => n },
      { header: LIMIT_TEXTS.strength, width: 14, meaning: "note", value: (n) => shown(clearLimits(n, TARGET_DEFAULT).strengthFrom) },
      { header: LIMIT_TEXTS.challenge, width: 90, meaning: "note", value: (n) => shown(clearLimits(n, TARGET_DEFAULT).challengeTo) },
    ],
  });
}
