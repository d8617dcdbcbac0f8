import { chosenThemes } from "../../instrument/chosenThemes.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import type { Stamp } from "../stamp.ts";
import { tableOf } from "./field.ts";

export const STAMP_TABLE = "sag_stempel";
export const STAMP_FIELDS = ["format", "id", "created", "framework", "area"] as const;
/** Only in the workbook of a short course, and only in a file that holds a part of a workbook. */
const OTHER_FIELDS = ["themes", "part", "respondent", "round"] as const;
export type StampField = (typeof STAMP_FIELDS)[number] | (typeof OTHER_FIELDS)[number];

/** What a workbook says of itself. Read before anything else. */
export function stampTable(analysis: Analysis, stamp: Stamp, row: number): TablePlan {
  const { part } = stamp;
  const isRespondent = part?.kind === "respondent";
  const values: Readonly<Record<StampField, CellValue>> = {
    format: stamp.formatVersion,
    id: stamp.workbookId,
    created: stamp.created,
    framework: analysis.framework.id,
    area: analysis.area,
    themes: chosenThemes(analysis.framework)?.join(" ") ?? null,
    part: part?.kind ?? null,
    respondent: isRespondent ? part.respondent : null,
    round: isRespondent ? part.round : null,
  };
  return tableOf<StampField>({
    name: STAMP_TABLE,
    row,
    key: ["Felt"],
    rows: [...STAMP_FIELDS, ...OTHER_FIELDS.filter((one) => values[one] !== null)],
    fields: [
      { header: "Felt", width: 16, meaning: "key", value: (one) => one },
      { header: "Værdi", width: 44, meaning: "note", value: (one) => values[one] },
    ],
  });
}
