import { COMMAND_TEXTS, type CommandName } from "./commandTexts.ts";

/** What the command line says to people: how it is used, what went wrong, and the summary as text. */

const EVERY_OPTION = [
  ["--json", "Skriver resultatet som JSON på standardoutput."],
  ["--help", "Viser denne hjælp."],
] as const;

const listOf = (options: readonly (readonly [string, string])[]): string =>
  options.map(([name, help]) => `  ${name.padEnd(10)} ${help}`).join("\n");

export const HELP_TEXTS = {
  usageOf: (name: CommandName): string => `Brug: sagslup ${COMMAND_TEXTS[name].usage}`,
  usage: "Brug: sagslup <kommando> [argumenter]. Skriv sagslup --help for at se kommandoerne.",
  ofCommand: (name: CommandName): string => {
    const { usage, does, options, example } = COMMAND_TEXTS[name];
    return [`Brug: sagslup ${usage}`, "", does, "", "Valg:", listOf([...options, ...EVERY_OPTION]), "", "Eksempel:", `  ${example}`].join("\n");
  },
  whole: (names: readonly CommandName[]): string =>
    [
      "Sagslup fra kommandolinjen.",
      "",
      "Kommandoer:",
      ...names.flatMap((name) => [`  ${COMMAND_TEXTS[name].usage}`, `      ${COMMAND_TEXTS[name].does}`]),
      "",
      "Alle kommandoer tager --json og --help. Stier regnes fra den mappe, kommandoen kaldes i.",
      "Afslutningskoder: 0 udført; 1 udført så vidt muligt, med problemer nævnt; 2 intet udført.",
      "Eksempler på setup.json og answers.json ligger med deres skemaer i src/cli/schema.",
      "",
      "Eksempel:",
      `  ${COMMAND_TEXTS.new.example}`,
    ].join("\n"),
} as const;

export const COMMAND_LINE_TEXTS = {
  unknownCommand: (name: string): string => `Kommandoen ”${name}” findes ikke.`,
  noCommand: "Der mangler en kommando.",
  unknownOption: (name: string): string => `Valget ${name} findes ikke her.`,
  optionNeedsValue: (name: string): string => `Valget ${name} skal følges af en værdi.`,
  optionTakesNoValue: (name: string): string => `Valget ${name} tager ingen værdi.`,
  wrongCount: (wanted: number, found: number): string => `Der skal være ${wanted} ${wanted === 1 ? "fil" : "filer"}, men der er ${found}.`,
  tooFew: (least: number, found: number): string => `Der skal være mindst ${least} filer, men der er ${found}.`,
  anewOverOld: "Den nye projektmappe kan ikke skrives oven i den gamle: det, der ikke kommer med, står kun dér. Vælg et andet navn.",
  notXlsx: (file: string): string => `Resultatet er en projektmappe, så navnet skal slutte på .xlsx: ”${file}”.`,
  notDocx: (file: string): string => `Resultatet er et Word-dokument, så navnet skal slutte på .docx: ”${file}”.`,
  notIcs: (file: string): string => `Resultatet er en kalenderfil, så navnet skal slutte på .ics: ”${file}”.`,
  notAFramework: (file: string): string => `En ramme er en .json- eller .xlsx-fil: ”${file}”.`,
  notAMoment: (text: string): string => `”${text}” er ikke et tidspunkt. Skriv fx 2026-09-01 eller 2026-09-01T08:00:00Z.`,
  blankId: "--id skal være 1 til 100 tegn uden styretegn.",
  noOut: "--out mangler. Skriv, hvilken projektmappe der skal laves.",
  liveNeedsJson: "--live kræver --json.",
  unexpected: (message: string): string =>
    `Der skete en uventet fejl, og intet er udført: ${message}. Sæt SAGSLUP_DEBUG=1 for at se, hvor.`,
} as const;

export const FILE_TEXTS = {
  notFound: (file: string): string => `Filen ”${file}” findes ikke. Ret stien.`,
  isFolder: (file: string): string => `”${file}” er en mappe. Angiv en fil.`,
  unreadable: (file: string, reason: string): string => `Filen ”${file}” kan ikke læses (${reason}). Se efter, om I har adgang til den.`,
  noFolder: (file: string): string => `Mappen til ”${file}” findes ikke. Lav den først, eller ret stien.`,
  noFolderMade: (folder: string, reason: string): string =>
    `Mappen ”${folder}” kan ikke laves (${reason}). Ret stien, eller se efter, om I må skrive dér.`,
  unwritable: (file: string, reason: string): string =>
    `Filen ”${file}” kan ikke skrives (${reason}). Luk den, hvis den er åben i Excel, og prøv igen. Intet er ændret.`,
} as const;

export const EXPORT_TEXTS = {
  forWhom: (text: string | undefined, known: readonly string[]): string =>
    `${text === undefined ? "--for mangler." : `”${text}” er ikke en modtager.`} Skriv en af disse: ${known.join(", ")}.`,
  holds: (sheets: readonly string[]): string => `Filen indeholder: ${sheets.join(", ")}.`,
} as const;

export const DOCUMENT_TEXTS = {
  beforeNeedsStatus: "--before hører til --status.",
  shortCourse: "Et kort forløb har ingen udviklingsplan, så der er ingen status at skrive rapport om.",
  pdf: (file: string): string => `PDF: ${file}`,
  noOffice: "LibreOffice (soffice) er ikke fundet, så der er ingen PDF. Word kan også gemme dokumentet som PDF.",
  pdfFailed: "LibreOffice kunne ikke lave en PDF. Word kan også gemme dokumentet som PDF.",
} as const;

export const SCHEDULE_TEXTS = {
  noStart: "Der er ingen startdato, som tidsplanen kan tælles fra. Skriv fx \"start\": \"2026-09-01\".",
  shortCourse: "Et kort forløb varer en dag eller to, så der er ingen tidsplan i måneder. Aftal dagene med kommunen.",
} as const;

export const PART_FILE_TEXTS = {
  kept: (file: string): string => `Filen ”${file}” findes og er udfyldt, eller den er ikke vores. Den er ladt urørt; flet den ind først, eller brug --replace.`,
  secondJoint: "Projektmappen har kun plads til én fælles selvevaluering, den i runde 1. Der er ikke lavet en fil til runde 2.",
} as const;

export const DONE_TEXTS = {
  written: (file: string): string => `Skrevet: ${file}`,
  entered: (count: number): string => (count === 1 ? "1 linje er indført." : `${count} linjer er indført.`),
  suggested: (count: number): string => (count === 1 ? "1 nyt forslag er tilføjet." : `${count} nye forslag er tilføjet.`),
  filesMade: (count: number): string => (count === 1 ? "1 fil er lavet:" : `${count} filer er lavet:`),
  merged: (file: string, cells: number): string => `  - ${file}: ${cells === 1 ? "1 udfyldt felt" : `${cells} udfyldte felter`}`,
  mergedIn: (files: number, entered: number): string =>
    `${files === 1 ? "1 fil er læst" : `${files} filer er læst`}, og ${entered === 1 ? "1 felt er ændret" : `${entered} felter er ændret`}.`,
  renewed: "Den nye projektmappe har alt, hvad der kunne læses i den gamle.",
  mended: (count: number): string => (count === 0 ? "Der er intet at bringe i orden." : count === 1 ? "1 ting er bragt i orden:" : `${count} ting er bragt i orden:`),
  problems: (count: number): string => (count === 1 ? "1 problem:" : `${count} problemer:`),
  alike: (count: number, sheet: string | undefined): string =>
    `… og ${count} af samme slags${sheet === undefined ? "" : ` på arket ${sheet}`}. Med --json nævnes alle.`,
  noProblems: "Ingen problemer.",
  nothingDone: "Intet er udført.",
} as const;

export const PRINTED_SUMMARY_TEXTS = {
  area: { børn: "børneområdet", voksen: "voksenområdet" },
  start: (date: string): string => `Forløbet startede ${date}.`,
  asOf: (date: string): string => `Opgjort pr. ${date}.`,
  basis: "Datagrundlag",
  cases: (total: number, social: number): string => `${total} ${total === 1 ? "sag" : "sager"}, heraf ${social} udvalgt til den socialfaglige gennemgang`,
  evidence: (respondents: number, sources: number, observations: number): string =>
    `Selvevaluering: ${respondents} ${respondents === 1 ? "respondent" : "respondenter"}. ` +
    `Andre kilder: ${sources}, med ${observations} ${observations === 1 ? "iagttagelse" : "iagttagelser"}.`,
  noneAssessed: "Ingen sag er vurderet juridisk endnu.",
  whole: "Samlet vurdering",
  assessment: "Vurdering",
  strengths: "Styrker",
  challenges: "Udfordringer",
  recommendations: "Anbefalinger",
  nothingAccepted: "Ingen vurderinger er accepteret endnu.",
  notExamined: "Ikke belyst udefra",
  views: "Kommunens syn og gennemgangens",
  central: "central",
  choice: { valgt: "valgt", fravalgt: "fravalgt", afventer: "afventer" },
} as const;

export const EXAMPLE_TEXTS = {
  sample: (title: string): string => `Eksempel. ${title}`,
  pdf: (file: string): string => `PDF: ${file}`,
  noOffice: "LibreOffice (soffice) er ikke fundet, så der er ingen PDF.",
  pdfFailed: (file: string): string => `LibreOffice kunne ikke lave en PDF af ${file}.`,
} as const;
