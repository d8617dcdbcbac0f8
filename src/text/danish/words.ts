/**
 * The Danish word of every code that a cell shows. Codes stand in files and in the program, words in cells; within a list
 * each word stands once, so that a cell is read back as the code it was written from. Answers' words are the scales' own.
 */

export interface Word<Code extends string = string> {
  readonly code: Code;
  readonly word: string;
}

/** Asked of a list for a code that it does not have. A mistake in the program, never in the data. */
class CodeWithoutWordError extends Error {
  override readonly name = "CodeWithoutWordError";
}

/** The word for a code. Throws CodeWithoutWordError on a code that the list does not have. */
export function wordFor<Code extends string>(words: readonly Word<Code>[], code: Code): string {
  const found = words.find((one) => one.code === code);
  if (found === undefined) {
    throw new CodeWithoutWordError(`No word for ${code} among ${words.map((one) => one.code).join(", ")}.`);
  }
  return found.word;
}

/** The code that a cell's text stands for, or null. Capitals do not matter and blanks do, as in the sheet's formulas. */
export function codeFor<Code extends string>(words: readonly Word<Code>[], text: string): Code | null {
  const wanted = text.toLowerCase();
  return words.find((one) => one.word.toLowerCase() === wanted)?.code ?? null;
}

export const AREA_WORDS = [
  { code: "børn", word: "Børn" },
  { code: "voksen", word: "Voksne" },
] as const satisfies readonly Word[];

export const DECISION_WORDS = [
  { code: "fuldt-medhold", word: "Fuldt medhold" },
  { code: "delvis", word: "Delvist medhold" },
  { code: "afslag", word: "Afslag" },
  { code: "ændring", word: "Ændring" },
  { code: "ophør", word: "Ophør" },
  { code: "ingen", word: "Ingen afgørelse" },
] as const satisfies readonly Word[];

export const FORM_WORDS = [
  { code: "skriftlig", word: "Skriftlig" },
  { code: "mundtlig", word: "Mundtlig" },
] as const satisfies readonly Word[];

export const CASE_TYPE_WORDS = [
  { code: "ansøgning", word: "Ansøgning" },
  { code: "opfølgning", word: "Opfølgning" },
  { code: "frakendelse", word: "Frakendelse eller nedsættelse" },
] as const satisfies readonly Word[];

export const FINDING_KIND_WORDS = [
  { code: "strength", word: "Styrke" },
  { code: "challenge", word: "Udfordring" },
  { code: "recommendation", word: "Anbefaling" },
] as const satisfies readonly Word[];

export const FINDING_STATUS_WORDS = [
  { code: "forslag", word: "Forslag" },
  { code: "accepteret", word: "Accepteret" },
  { code: "afvist", word: "Afvist" },
] as const satisfies readonly Word[];

export const CHOICE_WORDS = [
  { code: "valgt", word: "Valgt" },
  { code: "fravalgt", word: "Fravalgt" },
  { code: "afventer", word: "Afventer" },
] as const satisfies readonly Word[];

/** What a person logs: documents and talks. */
export const LOGGED_SOURCE_WORDS = [
  { code: "material", word: "Materiale" },
  { code: "legal-material", word: "Juridisk materialegennemgang" },
  { code: "theme-day", word: "Temadag" },
  { code: "interview", word: "Interview" },
  { code: "citizen", word: "Borgerinterview" },
] as const satisfies readonly Word[];

/** Every type of source, counted ones too, in the order of the matrix. */
export const SOURCE_TYPE_WORDS = [
  { code: "legal", word: "Juridisk gennemgang" },
  { code: "social", word: "Socialfaglig gennemgang" },
  ...LOGGED_SOURCE_WORDS,
  { code: "self", word: "Selvevaluering" },
] as const satisfies readonly Word[];

/** Which way a person says that an observation points. */
export const DIRECTION_WORDS = [
  { code: "+", word: "Styrke (+)" },
  { code: "-", word: "Udfordring (−)" },
  { code: "±", word: "Blandet (±)" },
] as const satisfies readonly Word[];

/** Steps of the circle of analysis, as an observation names them. */
export const ASPECT_WORDS = [
  { code: "findes", word: "Findes" },
  { code: "kendt", word: "Kendt" },
  { code: "anvendes", word: "Anvendes" },
  { code: "hensigtsmaessig", word: "Hensigtsmæssig" },
  { code: "foelges-op", word: "Følges op" },
] as const satisfies readonly Word[];

export const RESPONDENT_GROUP_WORDS = [
  { code: "leaders", word: "Ledere" },
  { code: "staff", word: "Medarbejdere" },
  { code: "other", word: "Andre" },
  { code: "joint", word: "Fælles" },
] as const satisfies readonly Word[];
