import type { Word } from "./words.ts";

/** Words of the development plan and of the status at the course's end. */

export const ACTIVITY_KIND_WORDS = [
  { code: "learning", word: "Læring" },
  { code: "workflow", word: "Arbejdsgang" },
  { code: "guideline", word: "Retningslinje" },
  { code: "steering", word: "Styringsdokument" },
  { code: "organisation", word: "Organisering" },
  { code: "supervision", word: "Ledelsestilsyn" },
  { code: "other", word: "Andet" },
] as const satisfies readonly Word[];

export const ACTIVITY_STATUS_WORDS = [
  { code: "not-begun", word: "Ikke begyndt" },
  { code: "under-way", word: "I gang" },
  { code: "finished", word: "Gennemført" },
  { code: "postponed", word: "Udskudt" },
  { code: "given-up", word: "Opgivet" },
] as const satisfies readonly Word[];

/** When a note about an activity is written. */
export const NOTE_OCCASION_WORDS = [
  { code: "status-meeting", word: "statusmøde" },
  { code: "midway", word: "midtvejsstatus" },
  { code: "case-discussion", word: "sagsdrøftelse" },
  { code: "council", word: "politisk orientering" },
] as const satisfies readonly Word[];
export type NoteOccasion = (typeof NOTE_OCCASION_WORDS)[number]["code"];

/** What the computed column says of an activity. */
export const PLAN_MARK_WORDS = [
  { code: "unknown-recommendation", word: "Anbefalingen findes ikke" },
  { code: "overdue", word: "Over fristen" },
] as const satisfies readonly Word[];

/** Prompts beside the cells, at most 255 characters each. */
export const PLAN_PROMPTS = {
  Id: "En kort betegnelse, som kun denne aktivitet har, fx P1.",
  Anbefaling: "Anbefalingens id fra arket Vurderinger. Flere aktiviteter kan arbejde med den samme anbefaling.",
  "Mål for medarbejdere": "Hvad der skal være anderledes for dem, der arbejder med sagerne.",
  "Mål for borgere": "Hvad borgerne skal mærke.",
  Aktivitet: "Hvad der konkret gøres.",
  Slags: "Hvad aktiviteten ændrer.",
  Redskaber: "Id eller titel på redskaber, ét pr. linje.",
  Hvem: "En funktion, fx teamleder. Ingen navne.",
  Start: "Dag-måned-år.",
  Frist: "Dag-måned-år.",
  Indikator: "Hvad man kan se forandringen på.",
  Udgangspunkt: "Hvordan det er nu, fx 9 af 20 sager.",
  Mål: "Hvor det skal hen, fx 15 af 20 sager.",
  Status: "Tomt betyder, at aktiviteten ikke er begyndt.",
  Noter: "En linje for hver gang: dato, anledning (statusmøde, midtvejsstatus, sagsdrøftelse, politisk orientering) og hvad der er sket. Slet ikke gamle linjer.",
  "Taskforcens støtte": "Hvad taskforcen hjælper med. Tomt, når kommunen selv klarer det.",
} as const;

export const STATUS_PROMPTS = {
  Anbefaling: "Anbefalingens id fra arket Vurderinger.",
  Redegørelse: "Kommunens egen redegørelse: hvad der er gjort, og hvad det har ført til. Ingen navne.",
  Bemærkning: "Taskforcens bemærkning til redegørelsen.",
  "Næste fokus": "Det, kommunen kan arbejde videre med.",
} as const;

export const PLAN_TEXTS = {
  withoutActivity: (count: number): string => `Valgte anbefalinger uden en aktivitet: ${count}`,
  overdue: (count: number): string => `Aktiviteter over fristen, opgjort pr. datoen på Forside: ${count}`,
  /** One sign a month: before the activity, and while it goes on. */
  timeline: { before: "·", during: "█" },
  noActivity: (id: string) => `Anbefalingen ${id} er valgt, men ingen aktivitet arbejder med den. Skriv en aktivitet på arket Udviklingsplan.`,
  unknownRecommendation: (activity: string, id: string) => `Aktiviteten ${activity} arbejder med ${id}, som ikke er en anbefaling på arket Vurderinger. Ret id’et.`,
  endsBeforeStart: (activity: string) => `Aktiviteten ${activity} har en frist før sin start. Ret den ene af datoerne.`,
  unknownInStatus: (id: string) => `${id} på arket Status er ikke en anbefaling på arket Vurderinger. Ret id’et.`,
} as const;
