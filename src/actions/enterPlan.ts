import { isShortCourse } from "../instrument/chosenThemes.ts";
import type { Analysis } from "../review/analysis.ts";
import type { FiledActivity, FiledStatusRemark } from "../review/answerFile.ts";
import type { PlannedActivity, StatusRemark } from "../review/plan.ts";
import type { Problem } from "../review/problem.ts";
import { GENERAL_INPUT_TEXTS, ROW_TEXTS } from "../text/danish/inputs.ts";
import { blankActivity, blankRemark } from "./blankPlan.ts";
import { enterRows, type RowKind } from "./enterRows.ts";
import type { Entered } from "./entryOutcome.ts";
import type { FitFile } from "./fitFile.ts";
import { isSheetDate } from "./isSheetDate.ts";
import { KnownIds } from "./knownIds.ts";
import { oneLine } from "./oneLine.ts";

/** Enters the municipality's development plan, and what the status report says of each recommendation. */
export function enterPlan(analysis: Analysis, file: Pick<FitFile, "plan" | "status">, replace: boolean): Entered<Analysis> {
  const [first] = [...file.plan, ...file.status];
  if (first !== undefined && isShortCourse(analysis.framework)) {
    return { part: analysis, entered: 0, problems: [{ code: "short-course", path: first.path, message: ROW_TEXTS.shortCourse }] };
  }
  const known = new KnownIds(analysis.findings.filter((one) => one.kind === "recommendation"));
  const plan = enterRows(analysis.plan, file.plan, activitiesOn(known), replace);
  const status = enterRows(analysis.statusRemarks, file.status, remarksOn(known), replace);
  return {
    part: { ...analysis, plan: plan.part, statusRemarks: status.part },
    problems: [...plan.problems, ...status.problems],
    entered: plan.entered + status.entered,
  };
}

function activitiesOn(known: KnownIds): RowKind<FiledActivity, PlannedActivity> {
  return {
    blank: ({ id, recommendation }) => blankActivity(id.trim(), known.asSpelled(recommendation)),
    given: ({ id: _id, recommendation, tools, notes, ...stated }) => ({
      ...stated,
      recommendation: known.asSpelled(recommendation),
      ...(tools && { tools: lines(tools) }),
      ...(notes && { notes: lines(notes) }),
    }),
    faults: ({ recommendation, start, deadline }, path) => [
      ...recommendationFaults(recommendation, known, `${path}.recommendation`),
      ...dateFaults(start, `${path}.start`),
      ...dateFaults(deadline, `${path}.deadline`),
    ],
  };
}

function remarksOn(known: KnownIds): RowKind<FiledStatusRemark, StatusRemark> {
  return {
    blank: ({ id }) => blankRemark(known.asSpelled(id)),
    given: ({ id: _id, ...stated }) => stated,
    faults: ({ id }, path) => recommendationFaults(id, known, `${path}.id`),
  };
}

function lines(entries: readonly string[]): readonly string[] {
  return entries.map(oneLine).filter((entry) => entry !== "");
}

function recommendationFaults(id: string, known: KnownIds, path: string): readonly Problem[] {
  return known.has(id) ? [] : [{ code: "unknown-recommendation", path, message: ROW_TEXTS.unknownRecommendation(id) }];
}

function dateFaults(date: string | undefined, path: string): readonly Problem[] {
  return date === undefined || isSheetDate(date) ? [] : [{ code: "not-a-date", path, message: GENERAL_INPUT_TEXTS.notADate(date) }];
}
