/** What the command line says to people: how it is used, what went wrong, and the summary as text. */

const RUN = "npm run --silent sagslup --";

/** Help for each command. `usage` is what follows the program's name. */
export const COMMAND_TEXTS = {
  new: {
    usage: "new <setup.json> <ud.xlsx> [--framework FIL] [--id ID] [--now TIDSPUNKT] [--json]",
    does: "Laver en ny projektmappe til en analyse.",
    options: [
      ["--framework", "Jeres egen ramme: en .json-fil, eller en projektmappe fra Sagslup med rettede kriterier og punkter (.xlsx)."],
      ["--id", "Projektmappens id. Udelades det, trækkes et tilfældigt."],
      ["--now", "Tidspunktet for oprettelsen, fx 2026-09-01T08:00:00Z. Udelades det, bruges uret."],
    ],
    example: `${RUN} new setup.json analyse.xlsx`,
  },
  fill: {
    usage: "fill <ind.xlsx> <answers.json> <ud.xlsx> [--replace] [--json]",
    does: "Indfører svar, iagttagelser, vurderinger og tekster. Den samme fil to gange ændrer intet.",
    options: [["--replace", "Erstatter det, som andre har skrevet, hvor filen siger noget andet."]],
    example: `${RUN} fill analyse.xlsx answers.json analyse.xlsx`,
  },
  summary: {
    usage: "summary <ind.xlsx> [--json [--live]]",
    does: "Viser, hvad svarene siger: som tekst, eller med --json som data.",
    options: [["--live", "Læser tallene i projektmappens formler i stedet for at regne dem ud. Kræver --json."]],
    example: `${RUN} summary analyse.xlsx --json`,
  },
  check: {
    usage: "check <ind.xlsx> [--json]",
    does: "Nævner, hvad der mangler, er ulæseligt eller ikke passer sammen, med ark og celle.",
    options: [],
    example: `${RUN} check analyse.xlsx`,
  },
  suggest: {
    usage: "suggest <ind.xlsx> <ud.xlsx> [--json]",
    does: "Tilføjer forslag til styrker og udfordringer. Det, der står i forvejen, bliver aldrig ændret.",
    options: [],
    example: `${RUN} suggest analyse.xlsx analyse.xlsx`,
  },
  draw: {
    usage: "draw <ind.xlsx> <ud.xlsx> --seed TAL [--count ANTAL] [--date DATO] [--replace] [--json]",
    does: "Trækker sagerne til VISO blandt alle sager, fordelt efter ydelse. Det samme starttal giver det samme udtræk.",
    options: [
      ["--seed", "Starttallet: et helt tal fra 0 til 4294967295. Skrives på Forside sammen med metoden."],
      ["--count", "Hvor mange sager der trækkes. Udelades det, trækkes 5."],
      ["--date", "Datoen for udtrækket, fx 2026-10-01. Udelades den, skrives ingen."],
      ["--replace", "Trækker om, selv om der er udvalgt sager. En sag, der er svaret om, fravælges aldrig."],
    ],
    example: `${RUN} draw analyse.xlsx analyse.xlsx --seed 42`,
  },
  respondents: {
    usage: "respondents <ind.xlsx> <mappe> [--replace] [--json]",
    does: "Laver én selvevalueringsfil til hver respondent på arket Respondenter; er der ingen, så én fælles.",
    options: [
      ["--replace", "Erstatter også en fil, der er udfyldt."],
    ],
    example: `${RUN} respondents analyse.xlsx selvevaluering`,
  },
  merge: {
    usage: "merge <ind.xlsx> <filer eller mapper…> --out <ud.xlsx> [--replace] [--json]",
    does: "Fletter udfyldte filer ind igen. Rækkefølge og gentagelser gør ingen forskel. En fil, der ikke kan flettes, nævnes; resten flettes.",
    options: [
      ["--out", "Den projektmappe, der skrives. Det må være den samme som den første."],
      ["--replace", "Lader filerne vinde, hvor der står et andet svar. Ellers bliver begge stående, til et menneske har valgt."],
    ],
    example: `${RUN} merge analyse.xlsx selvevaluering --out analyse.xlsx`,
  },
  agreement: {
    usage: "agreement <ind.xlsx> [--json]",
    does: "Holder to bedømmeres svar op mod hinanden: hvor de er enige, hvor de ikke er, og hvilke sager der bør ses på igen.",
    options: [],
    example: `${RUN} agreement analyse.xlsx`,
  },
  status: {
    usage: "status <første.xlsx> <anden.xlsx> [--json]",
    does: "Sammenligner to målinger i samme kommune: hvad der er tydeligt ændret, hvad der peger en vej, og hvad der ikke kan siges noget om.",
    options: [],
    example: `${RUN} status analyse-2026.xlsx analyse-2028.xlsx`,
  },
  export: {
    usage: "export <ind.xlsx> <ud.xlsx> --for municipality|leaders|viso [--json]",
    does: "Laver en fil til kommunen, til dens ledere eller til VISO med det, de skal bruge, og ikke andet.",
    options: [["--for", "Hvem filen er til: municipality (selvevaluering), leaders (opsamling og vurderinger) eller viso (de valgte sager)."]],
    example: `${RUN} export analyse.xlsx ledere.xlsx --for leaders`,
  },
  report: {
    usage: "report <ind.xlsx> <ud.docx> [--status [--before FIL]] [--pdf] [--json]",
    does: "Skriver analyserapporten som Word-dokument. Sager, bemærkninger og enkeltpersoners svar kommer ikke med.",
    options: [
      ["--status", "Skriver statusrapporten i stedet: anbefalinger, aktiviteter, kommunens redegørelse og det næste fokus."],
      ["--before", "Projektmappen fra den første måling, når sagerne er målt to gange."],
      ["--pdf", "Laver også en PDF, der kan læses op, ved siden af. Kræver LibreOffice (soffice)."],
    ],
    example: `${RUN} report analyse.xlsx rapport.docx`,
  },
  schedule: {
    usage: "schedule <setup.json> <ud.ics> [--framework FIL] [--json]",
    does: "Skriver forløbets tidsplan som kalenderfil, talt fra den måned, det starter.",
    options: [["--framework", "Jeres egen ramme, hvis setup.json nævner en."]],
    example: `${RUN} schedule setup.json tidsplan.ics`,
  },
  scan: {
    usage: "scan <ind.xlsx> [--json]",
    does: "Leder efter CPR-numre, navne, adresser, telefonnumre og e-mailadresser i hele filen, også på skjulte ark og i kommentarer, og siger, hvor de står, uden at vise dem.",
    options: [],
    example: `${RUN} scan analyse.xlsx`,
  },
  repair: {
    usage: "repair <ind.xlsx> <ud.xlsx> [--json]",
    does: "Genskaber formler, lister, navne og beskyttelse, der er gået i stykker. Svar og det, som andre har lavet, bliver stående.",
    options: [],
    example: `${RUN} repair analyse.xlsx analyse-repareret.xlsx`,
  },
} as const satisfies Record<
  string,
  { usage: string; does: string; options: readonly (readonly [string, string])[]; example: string }
>;

export type CommandName = keyof typeof COMMAND_TEXTS;

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
  noneChosen: "Ingen sag er valgt til VISO, så der er intet at sende. Vælg dem på arket Sager, eller træk dem med kommandoen draw.",
  holds: (sheets: readonly string[]): string => `Filen indeholder: ${sheets.join(", ")}.`,
} as const;

export const DOCUMENT_TEXTS = {
  beforeNeedsStatus: "--before hører til --status.",
  trace: {
    "cpr-like": (chapter: string): string => `Noget i ”${chapter}” ligner et CPR-nummer. Rapporten er ikke skrevet. Ret teksten på det ark, den er skrevet på.`,
    "case-id": (chapter: string): string => `En sags dæknavn står i ”${chapter}”. Rapporten er ikke skrevet. Skriv om sagen uden dens dæknavn.`,
  },
  pdf: (file: string): string => `PDF: ${file}`,
  noOffice: "LibreOffice (soffice) er ikke fundet, så der er ingen PDF. Word kan også gemme dokumentet som PDF.",
  pdfFailed: "LibreOffice kunne ikke lave en PDF. Word kan også gemme dokumentet som PDF.",
} as const;

export const SCHEDULE_TEXTS = {
  calendar: (municipality: string): string => `Analyse- og udviklingsforløb · ${municipality}`,
  event: (phase: string, first: string | undefined): string => (first === undefined ? phase : `${phase}: fra ${first.charAt(0).toLowerCase()}${first.slice(1)}`),
  guide: "Vejledende måneder. Dagene aftales ved opstartsmødet.",
  noStart: "Der er ingen startdato, som tidsplanen kan tælles fra. Skriv fx \"start\": \"2026-09-01\".",
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
  mended: (count: number): string => (count === 0 ? "Der er intet at bringe i orden." : count === 1 ? "1 ting er bragt i orden:" : `${count} ting er bragt i orden:`),
  problems: (count: number): string => (count === 1 ? "1 problem:" : `${count} problemer:`),
  alike: (count: number, sheet: string | undefined): string =>
    `… og ${count} af samme slags${sheet === undefined ? "" : ` på arket ${sheet}`}. Med --json nævnes alle.`,
  noProblems: "Ingen problemer.",
  nothingDone: "Intet er udført.",
} as const;

export const SUMMARY_TEXTS = {
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
