/** Words of the sheet Ansøgning. */

export const APPLICATION_KIND_WORDS = { minimum: "Minimum", assessment: "Vurdering" } as const;

export const APPLICATION_STANDING_WORDS = {
  considered: "Begge minimumskriterier er opfyldt, så ansøgningen kan behandles.",
  open: "Det mangler at blive afgjort, om begge minimumskriterier er opfyldt.",
  "not-considered": "Et minimumskriterium er ikke opfyldt, så ansøgningen kan ikke behandles, som den er.",
} as const;

/** Prompts beside the cells, at most 255 characters each. */
export const APPLICATION_PROMPTS = {
  Opfyldt: "Ja eller Nej. Kun de to minimumskriterier afgøres sådan; de andre vurderes med ord.",
  "Kommunen skriver": "Det vigtigste fra ansøgningen, kort. Ingen navne.",
  Henvisning: "Hvor det står, fx bilag 1, referat fra 12. maj.",
  "Taskforcens vurdering": "Hvad taskforcen lægger vægt på. Bliver i taskforcens egen projektmappe.",
} as const;

export const APPLICATION_TEXTS = {
  priority: "Er der flere ansøgere, end der er plads til, går de kommuner forud, der særligt vil arbejde med selve sagsbehandlingen.",
  source: (title: string): string => `Kilde: ${title}.`,
  minimumOpen: (title: string): string => `Det er ikke afgjort, om ansøgningen opfylder ”${title}”. Vælg Ja eller Nej.`,
  minimumNotMet: (title: string): string => `Ansøgningen opfylder ikke ”${title}” og kan ikke behandles, før kommunen har sendt det, der mangler.`,
  unknownCriterion: (id: string, known: readonly string[]): string => `”${id}” er ikke et af ansøgningens kriterier. Brug et af disse: ${known.join(", ")}.`,
  unknownTitle: (title: string): string => `”${title}” er ikke et af ansøgningens kriterier, så rækken læses ikke. Ret navnet.`,
  notAMinimum: (id: string): string => `”${id}” vurderes med ord og kan ikke være opfyldt eller ej. Fjern feltet met.`,
  noSheet: "Projektmappen har intet ark til ansøgningen. Lav den med \"application\": true i setup.json, hvis ansøgningen skal være med.",
} as const;
