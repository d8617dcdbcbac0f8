/** What is said of the draw of cases for VISO. */

/**
 * The algorithm's name and version, and what it does. Both stand on the sheet Forside of every workbook it was used on; a
 * draw that comes out otherwise is another algorithm and needs a new name.
 */
export const DRAW_ALGORITHM =
  "sagslup-udtræk-1: sagerne deles efter ydelse; pladserne fordeles efter største brøk (Hare), mindst én til hver ydelse; " +
  "i hver ydelse blandes de sorterede dæknavne (Fisher-Yates) med tal fra mulberry32";

interface DrawFacts {
  readonly count: number;
  readonly seed: number;
  /** ISO date or null. */
  readonly date: string | null;
}

const FACTS = /^(\d{1,4}) (?:sag|sager) er trukket med starttallet (\d{1,10})(?: den (\d{2})-(\d{2})-(\d{4}))?$/;

/** The draw as a cell says it. drawOfWords reads it back. */
export function drawWords({ count, seed, date }: DrawFacts): string {
  const made = `${count} ${count === 1 ? "sag" : "sager"} er trukket med starttallet ${seed}`;
  return date === null ? made : `${made} den ${date.split("-").reverse().join("-")}`;
}

/** The draw that a cell tells of, or null when it does not. */
export function drawOfWords(text: string): DrawFacts | null {
  const [, count, seed, day, month, year] = FACTS.exec(text) ?? [];
  if (count === undefined || seed === undefined) return null;
  const date = day === undefined || month === undefined || year === undefined ? null : `${year}-${month}-${day}`;
  return { count: Number(count), seed: Number(seed), date };
}

const listed = (ids: readonly string[]): string => ids.join(", ");

export const DRAW_TEXTS = {
  notASeed: (text: string): string => `”${text}” er ikke et starttal. Skriv et helt tal fra 0 til 4294967295, fx --seed 42.`,
  noSeed: "--seed mangler. Vælg et helt tal fra 0 til 4294967295; det samme tal giver det samme udtræk igen.",
  notACount: (text: string, option: "count" | "draw"): string => `”${text}” er ikke et antal sager. Skriv et helt tal fra 1, fx --${option} 5.`,
  notADate: (text: string): string => `”${text}” er ikke en dato. Skriv år, måned og dag, fx 2026-10-01.`,
  tooFewCases: (count: number, cases: number): string =>
    `Der skal trækkes ${count}, men projektmappen har ${cases === 1 ? "1 sag" : `${cases} sager`}. ` +
    "Skriv flere sager på arket Sager, eller angiv et mindre antal med --count.",
  seedWithoutDraw: "--seed hører til --draw, som siger, hvor mange af sagerne der skal trækkes.",
  listTooShort: (count: number, cases: number): string => `Der skal trækkes ${count}, men setup.json har ${cases === 1 ? "1 sag" : `${cases} sager`}. Skriv et mindre antal efter --draw.`,
  drawnFrom: (drawn: string, cases: number, algorithm: string): string => `${drawn} blandt ${cases} sager. Metode: ${algorithm}.`,
  alreadyChosen: (ids: readonly string[]): string =>
    `Der er allerede udvalgt sager til VISO: ${listed(ids)}. Brug --replace for at trække om.`,
  answersWouldGo: (ids: readonly string[]): string =>
    `Udtrækket ville fravælge sager, der er svaret om i den socialfaglige gennemgang: ${listed(ids)}. ` +
    "Behold det udtræk, der er, eller slet først svar og bemærkninger.",
  answersOutside:
    "På arket Socialfaglig gennemgang står der svar om sager, som ikke er udvalgt. Bliver en af dem trukket, er det uklart, om svarene gælder. " +
    "Slet svarene, eller sæt VISO til Ja ved sagerne.",
  drawn: (ids: readonly string[]): string => `Udtrukket til VISO: ${listed(ids)}.`,
  stratum: (benefit: string, places: number, cases: number): string => `  ${benefit}: ${places} af ${cases}`,
  unreadable: (text: string): string =>
    `”${text}” kan ikke læses som et udtræk, så det vides ikke, hvordan sagerne er trukket. Hent teksten i en tidligere version af filen.`,
  unknownBenefit: "Ydelsen er ikke oplyst",
} as const;
