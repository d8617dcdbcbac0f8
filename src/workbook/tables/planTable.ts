import { monthSpan, planMark, recommendationOf } from "../../findings/planMarks.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { PlannedActivity } from "../../review/plan.ts";
import { PLAN_PROMPTS, PLAN_TEXTS } from "../../text/danish/plan.ts";
import { serialOfIsoDate } from "../excelDate.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf, type Field } from "./field.ts";
import { listRule } from "./listRule.ts";
import { PLAN_FORMULAS, PLAN_TABLE } from "./planFormulas.ts";

/** A page of places: a row with a formula is printed whatever it shows. */
const ROWS = 20;

/** The municipality's development plan, an activity a row. The computed columns look its recommendation up and draw its months. */
export function planTable(analysis: Analysis, row: number): TablePlan {
  return tableOf<PlannedActivity>({
    name: PLAN_TABLE,
    row,
    key: ["Id"],
    filter: true,
    atLeast: ROWS,
    rows: analysis.plan,
    fields: [
      { header: "Id", width: 10, meaning: "key", format: "text", prompt: PLAN_PROMPTS.Id, value: (one) => one.id },
      ...recommendationFields(analysis),
      ...activityFields(),
      ...followUpFields(analysis),
    ],
  });
}

function recommendationFields({ findings }: Analysis): readonly Field<PlannedActivity>[] {
  return [
    text("Anbefaling", 18, (one) => one.recommendation),
    { header: "Anbefalingens tekst", width: 36, meaning: "computed", formula: PLAN_FORMULAS.text, value: (one) => recommendationOf(one, findings)?.text ?? "" },
    text("Mål for medarbejdere", 28, (one) => one.staffGoal),
    text("Mål for borgere", 28, (one) => one.citizenGoal),
  ];
}

function activityFields(): readonly Field<PlannedActivity>[] {
  return [
    text("Aktivitet", 36, (one) => one.activity),
    { header: "Slags", width: 17, meaning: "input", list: listRule("activityKind", "Slags", PLAN_PROMPTS.Slags), value: (one) => (one.kind === null ? null : wordFor("activityKind", one.kind)) },
    text("Redskaber", 24, (one) => one.tools.join("\n")),
    text("Hvem", 18, (one) => one.responsible),
    date("Start", (one) => one.start),
    date("Frist", (one) => one.deadline),
    text("Indikator", 24, (one) => one.indicator),
    text("Udgangspunkt", 15, (one) => one.baseline),
    text("Mål", 15, (one) => one.target),
  ];
}

function followUpFields(analysis: Analysis): readonly Field<PlannedActivity>[] {
  const mark = (one: PlannedActivity) => planMark(one, analysis);
  return [
    { header: "Status", width: 15, meaning: "input", list: listRule("activityStatus", "Status", PLAN_PROMPTS.Status), value: (one) => (one.status === null ? null : wordFor("activityStatus", one.status)) },
    text("Noter", 40, (one) => one.notes.join("\n")),
    text("Taskforcens støtte", 24, (one) => one.support),
    { header: "Bemærk", width: 16, meaning: "computed", formula: PLAN_FORMULAS.mark, value: (one) => { const found = mark(one); return found === null ? "" : wordFor("planMark", found); } },
    { header: "Tidslinje", width: 34, meaning: "computed", formula: PLAN_FORMULAS.timeline, value: (one) => timelineOf(one, analysis.start) },
    { header: "Arbejder med", width: 14, meaning: "computed", hidden: true, formula: PLAN_FORMULAS.worksOn, value: (one) => one.recommendation },
  ];
}

/** A sign for each month from the course's first: a picture that prints, sorts and needs no chart; the dates stand beside it. */
function timelineOf(activity: PlannedActivity, start: string | null): string {
  const span = monthSpan(activity, start);
  return span === null ? "" : PLAN_TEXTS.timeline.before.repeat(span.before) + PLAN_TEXTS.timeline.during.repeat(span.months);
}

function text(header: keyof typeof PLAN_PROMPTS, width: number, of: (one: PlannedActivity) => string): Field<PlannedActivity> {
  return { header, width, meaning: "input", format: "text", prompt: PLAN_PROMPTS[header], value: (one) => of(one) || null };
}

function date(header: "Start" | "Frist", of: (one: PlannedActivity) => string | null): Field<PlannedActivity> {
  return { header, width: 12, meaning: "input", format: "date", prompt: PLAN_PROMPTS[header], value: (one) => { const iso = of(one); return iso === null ? null : serialOfIsoDate(iso); } };
}
