import { idKey } from "../privacy/pseudonym.ts";
import type { Analysis } from "../review/analysis.ts";
import type { PlannedActivity, StatusRemark } from "../review/plan.ts";
import { NOTE_OCCASION_WORDS, type NoteOccasion } from "../text/danish/plan.ts";
import { wordFor } from "../text/danish/words.ts";
import { blankActivity, blankRemark } from "./blankPlan.ts";
import { freeId } from "./freeId.ts";
import { oneLine } from "./oneLine.ts";

/** What a person may change of an activity. Notes are a record: they are only added to. */
export type ActivityParts = Omit<PlannedActivity, "id" | "notes">;
export type RemarkParts = Omit<StatusRemark, "id">;

/** What happened with an activity, when (ISO date) and on which occasion. */
export interface PlanNote {
  readonly date: string;
  readonly occasion: NoteOccasion;
  readonly text: string;
}

/** The analysis with one more activity on a recommendation, whose id no other has ("P1", "P2", …). */
export function addActivity(analysis: Analysis, recommendation: string, activity: string): Analysis {
  const added = { ...blankActivity(freeId("P", analysis.plan), recommendation), activity };
  return { ...analysis, plan: [...analysis.plan, added] };
}

/** The analysis with some parts of an activity as a person left them; the others stay, whoever has changed them. */
export function changeActivity(analysis: Analysis, id: string, changed: Partial<ActivityParts>): Analysis {
  return { ...analysis, plan: analysis.plan.map((one) => (one.id === id ? { ...one, ...changed } : one)) };
}

/** The analysis with a note behind those that an activity has, in the words of the sheet: "2027-03-10, statusmøde: …". */
export function addNote(analysis: Analysis, id: string, { date, occasion, text }: PlanNote): Analysis {
  const line = `${date}, ${wordFor(NOTE_OCCASION_WORDS, occasion)}: ${oneLine(text)}`;
  return { ...analysis, plan: analysis.plan.map((one) => (one.id === id ? { ...one, notes: [...one.notes, line] } : one)) };
}

/** What the status report says of a recommendation; blank texts where it says nothing. Capitals do not matter. */
export function remarkOn({ statusRemarks }: Pick<Analysis, "statusRemarks">, recommendation: string): StatusRemark {
  return statusRemarks.find((one) => idKey(one.id) === idKey(recommendation)) ?? blankRemark(recommendation);
}

/** The analysis with some of what the status report says of a recommendation; the rest stays, whoever has changed it. */
export function changeRemark(analysis: Analysis, recommendation: string, changed: Partial<RemarkParts>): Analysis {
  const standing = remarkOn(analysis, recommendation);
  const after = { ...standing, ...changed };
  const { statusRemarks } = analysis;
  return { ...analysis, statusRemarks: statusRemarks.includes(standing) ? statusRemarks.map((one) => (one === standing ? after : one)) : [...statusRemarks, after] };
}
