/** What the course's calendar says. */
export const SCHEDULE_TEXTS = {
  title: (municipality: string): string => `Analyse- og udviklingsforløb · ${municipality}`,
  summary: (phase: string, activity: string | null): string => (activity === null ? phase : `${phase}: ${activity}`),
  outcome: (outcome: string): string => `Ender med: ${outcome}.`,
  provisional: "Måneden er et udgangspunkt; datoen aftales mellem kommunen og taskforcen.",
  row: (from: string, to: string, summary: string): string => `${from} til ${to}  ${summary}`,
  noStart: "Forløbet har ingen startdato. Skriv start i setup.json, fx \"2026-09-01\".",
  notIcs: (file: string): string => `Resultatet er en kalender, så navnet skal slutte på .ics: ”${file}”.`,
} as const;
