import type { ActivityKind, ActivityStatus, PlannedActivity, StatusRemark } from "../../review/plan.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { PLAN_TABLE } from "../tables/planFormulas.ts";
import { STATUS_TABLE } from "../tables/statusTable.ts";
import { linesOf } from "./linesOf.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

const TYPED = [
  "Id", "Anbefaling", "Mål for medarbejdere", "Mål for borgere", "Aktivitet", "Slags", "Redskaber", "Hvem", "Start", "Frist", "Indikator",
  "Udgangspunkt", "Mål", "Status", "Noter", "Taskforcens støtte",
] as const;

/** The development plan. A doubled id is reported; both rows are read, as the sheet counts both. */
export function readPlan(desk: ReadingDesk): readonly PlannedActivity[] {
  const seen = new Set<string>();
  return filledRows(desk, PLAN_TABLE, TYPED).flatMap(({ read }): readonly PlannedActivity[] => {
    const id = read.text("Id");
    if (id === "") { read.report("missing-id", "Id", READING_TEXTS.missingId()); return []; }
    if (seen.has(id.toLowerCase())) read.report("doubled-id", "Id", READING_TEXTS.doubledId(id));
    seen.add(id.toLowerCase());
    return [{
      id,
      recommendation: read.text("Anbefaling"),
      staffGoal: read.text("Mål for medarbejdere"),
      citizenGoal: read.text("Mål for borgere"),
      activity: read.text("Aktivitet"),
      kind: read.word("Slags", "activityKind") as ActivityKind | null,
      tools: linesOf(read.text("Redskaber")),
      responsible: read.text("Hvem"),
      start: read.date("Start"),
      deadline: read.date("Frist"),
      indicator: read.text("Indikator"),
      baseline: read.text("Udgangspunkt"),
      target: read.text("Mål"),
      status: read.word("Status", "activityStatus") as ActivityStatus | null,
      notes: linesOf(read.text("Noter")),
      support: read.text("Taskforcens støtte"),
    }];
  });
}

/** What the status report says of each recommendation. A doubled one is reported, and its first row is read. */
export function readStatusRemarks(desk: ReadingDesk): readonly StatusRemark[] {
  const seen = new Set<string>();
  return filledRows(desk, STATUS_TABLE, ["Anbefaling", "Redegørelse", "Bemærkning", "Næste fokus"]).flatMap(({ read }): readonly StatusRemark[] => {
    const id = read.text("Anbefaling");
    if (id === "") { read.report("missing-id", "Anbefaling", READING_TEXTS.missingId()); return []; }
    if (seen.has(id.toLowerCase())) { read.report("doubled-id", "Anbefaling", READING_TEXTS.doubledId(id)); return []; }
    seen.add(id.toLowerCase());
    return [{ id, account: read.text("Redegørelse"), remark: read.text("Bemærkning"), focus: read.text("Næste fokus") }];
  });
}
