import { AUDIENCES, type FilePart } from "../stamp.ts";
import type { StampField } from "../tables/stampTable.ts";

/** Which part of a workbook a file holds, by the fields of its stamp; null where they do not say. */
export function partIn(value: (field: StampField) => string): FilePart | null {
  const kind = AUDIENCES.find((one) => one === value("part"));
  if (kind !== undefined) return { kind };
  const round = value("round") === "1" ? 1 : value("round") === "2" ? 2 : null;
  if (value("part") !== "respondent" || value("respondent") === "" || round === null) return null;
  return { kind: "respondent", respondent: value("respondent"), round };
}
