import { longDate } from "../dates.ts";
import { PLAN_PROMPTS, PLAN_TEXTS, STATUS_PROMPTS } from "../plan.ts";

/** The sheets say the same beside their cells. */
const HINTS: Readonly<Record<"activity" | "staffGoal" | "citizenGoal" | "responsible" | "indicator" | "baseline" | "target" | "support", string>> = {
  activity: PLAN_PROMPTS.Aktivitet,
  staffGoal: PLAN_PROMPTS["Mål for medarbejdere"],
  citizenGoal: PLAN_PROMPTS["Mål for borgere"],
  responsible: PLAN_PROMPTS.Hvem,
  indicator: PLAN_PROMPTS.Indikator,
  baseline: PLAN_PROMPTS.Udgangspunkt,
  target: PLAN_PROMPTS.Mål,
  support: PLAN_PROMPTS["Taskforcens støtte"],
};
const STATUS_HINTS: Readonly<Record<"account" | "remark" | "focus", string>> = {
  account: STATUS_PROMPTS.Redegørelse,
  remark: STATUS_PROMPTS.Bemærkning,
  focus: STATUS_PROMPTS["Næste fokus"],
};

/** The development plan and the status account in the pane's tab Vurderinger. Kinds, statuses, choices and marks have the sheets' words. */
export const PLAN_PANE = {
  empty: "Ingen anbefalinger endnu",
  emptyHelp: "Planen vokser ud af de anbefalinger, der er accepteret under Pr. tema. Vælger kommunen at arbejde med en anbefaling, kan der lægges aktiviteter under den her.",
  withoutActivity: PLAN_TEXTS.withoutActivity,
  overdue: PLAN_TEXTS.overdue,
  withoutAsOf: "Skriv en dato ved Opgjort pr. under Forløb, så ses det her, hvad der er over fristen.",
  noActivity: "Ingen aktivitet endnu",
  notChosenYet: "Kommunen har ikke valgt endnu",
  others: "Andre aktiviteter",
  othersHelp: "De arbejder ikke med en accepteret anbefaling. Ret den enkelte, og vælg den anbefaling, den hører til.",
  newActivity: "Ny aktivitet",
  newActivityHint: "Hvad der konkret gøres. Resten skrives under Ret.",
  add: "Tilføj",
  edit: "Ret",
  close: "Færdig",
  withoutId: "Rækken har ingen betegnelse. Giv den en i arkets første kolonne, så kan den rettes her.",
  untitled: "Aktivitet uden tekst",
  until: (date: string): string => `frist ${longDate(date)}`,
  timeline: "Tidslinje",
  timelineHelp: (from: string, months: number): string => `${months} måneder fra ${from}. Aktiviteter uden start eller frist er ikke med.`,
  recommendation: "Anbefaling",
  activity: "Aktivitet",
  staffGoal: "Mål for medarbejdere",
  citizenGoal: "Mål for borgere",
  kind: "Slags",
  notSaid: "ikke angivet",
  responsible: "Hvem",
  start: "Start",
  deadline: "Frist",
  endsBeforeStart: "Fristen ligger før starten.",
  indicator: "Indikator",
  baseline: "Udgangspunkt",
  target: "Mål",
  status: "Status",
  support: "Taskforcens støtte",
  hints: HINTS,
  notes: "Noter",
  noNotes: "Ingen noter endnu.",
  note: "Ny note",
  noteHint: "Hvad der er sket, uden navne. En note kommer til; de gamle bliver stående.",
  noteDate: "Dato",
  occasion: "Anledning",
  addNote: "Tilføj note",
  account: "Kommunens redegørelse",
  remark: "Taskforcens bemærkning",
  focus: "Næste fokus",
  statusAccount: "Til statusrapporten",
  statusHints: STATUS_HINTS,
};

export type PlanPaneTexts = typeof PLAN_PANE;
