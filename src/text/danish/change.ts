import type { Word } from "./words.ts";

/** What lies between two measurements (design §3). */
export const CHANGE_WORDS = [
  { code: "clear", word: "tydelig ændring" },
  { code: "tendency", word: "tendens" },
  { code: "none", word: "ingen sikker forskel" },
  { code: "counts-only", word: "for få svar til at sammenligne" },
] as const satisfies readonly Word[];

/** Why two measurements of one thing are not held together. */
export const REFUSED_WORDS = [
  { code: "wording", word: "ordlyden er ændret og kan ikke sammenlignes" },
  { code: "scale", word: "skalaen er ændret og kan ikke sammenlignes" },
  { code: "only-first", word: "kun med i den første måling" },
  { code: "only-second", word: "kun med i den anden måling" },
] as const satisfies readonly Word[];

export const CHANGE_TEXTS = {
  otherMunicipality: "De to projektmapper er fra hver sin kommune, og kommuner sammenlignes ikke. Vælg to målinger i samme kommune.",
  otherArea: "De to projektmapper er fra hver sit område. Vælg to målinger på samme område.",
  materialDefect: "Sager uden mangel med væsentlig betydning",
  defect: "Sager uden retlig mangel",
  mix: "Sagernes ydelser i de to målinger:",
  benefit: (benefit: string, before: number, after: number): string => `  - ${benefit}: ${before} og ${after} sager`,
  unknownBenefit: "ydelsen er ikke oplyst",
  items: "Sagsgennemgangen:",
  self: "Selvevalueringen (i høj eller nogen grad):",
  measured: (what: string, before: string, after: string, verdict: string): string => `${what}: ${before}, nu ${after}: ${verdict}`,
  counted: (met: number, n: number): string => `opfyldt i ${met} af ${n}`,
  cases: (met: number, n: number): string => `${met} af ${n} vurderede sager`,
  /** "tydelig ændring til det bedre" */
  direction: (word: string, value: number): string => (value > 0 ? `${word} til det bedre` : `${word} til det værre`),
} as const;
