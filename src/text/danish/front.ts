import type { SheetId } from "./sheets.ts";

interface RoleText {
  readonly role: string;
  readonly next: string;
  /** Where it is done. */
  readonly sheet: SheetId;
}

/** What each role does next, in the order of the course. */
export const ROLE_TEXTS: readonly RoleText[] = [
  { role: "Sekretariatet", next: "Skriver sagerne på, trækker sagerne til VISO og sætter den dato, filen skal være slettet. Skriver materiale og interview på Kilder og Iagttagelser.", sheet: "cases" },
  { role: "Juristen", next: "Svarer på hvert punkt i hver sag. En mangel skal have bemærkning og henvisning. Mærker på Regelgrundlag, hvad der er kontrolleret.", sheet: "legal" },
  { role: "VISO", next: "Svarer på de sager, hvor der står Ja under VISO på arket Sager.", sheet: "social" },
  { role: "Kommunens medarbejdere", next: "Udfylder selvevalueringen, sammen i skemaet eller hver for sig. ”Ved ikke” er også et svar.", sheet: "selfForm" },
  { role: "Taskforcen", next: "Samler svar og iagttagelser til styrker, udfordringer og anbefalinger. Kun det, der er accepteret, vises på Opsamling.", sheet: "findings" },
  { role: "Kommunens ledelse", next: "Læser Opsamling, siger til, hvis noget er faktuelt forkert, og vælger de anbefalinger, kommunen vil arbejde med.", sheet: "summary" },
];

export const FRONT_TEXTS = {
  heading: "Sagslup · analyse af sagsbehandlingen på handicapområdet",
  facts: "Forløbet",
  basis: "Hvad bygger analysen på?",
  progress: "Hvor langt er vi?",
  roles: "Hvem gør hvad nu?",
  duties: "Hvem har hvilken opgave i forløbet?",
  source: "Kilde",
  readers: "Hvem læser svarene?",
  opening: "Når filen åbnes",
  contents: "Arkene",
  open: (sheet: string) => `Gå til ${sheet}`,
  readerLines: [
    "Taskforcen læser hele projektmappen, og VISO læser de sager, der er udvalgt til VISO.",
    "Kommunens ledelse får Opsamling og Vurderinger, ikke de enkelte sager.",
    "Selvevalueringens svar læses af taskforcen. Ledere og medarbejdere vises kun hver for sig, når begge grupper har mindst tre svar.",
    "Er man alene om sin rolle, kan man kendes på det, man skriver. Skriv derfor ingen navne, heller ikke på borgere og kolleger.",
    "Filen slettes senest den dag, der står ved Slettes senest. Er feltet tomt, så aftal dagen nu.",
  ],
  openingLines: [
    "Beskyttet visning: Excel viser en gul linje øverst. Alt kan læses, men intet skrives, før I vælger Aktivér redigering.",
    "Skrivebeskyttet eller kun til visning: gem en kopi, og skriv i den, eller bed den, der har sendt filen, om adgang til at redigere.",
    "Beskyttede ark: kun de gule felter kan udfyldes. Der er ingen adgangskode; beskyttelsen er der for formlernes skyld.",
  ],
  learning: "Formålet er læring og udvikling. Tallene viser, hvad gennemgangen fandt i netop disse sager; de siger ikke, hvor ofte det forekommer i kommunen.",
  cases: (total: number, social: number) => `${total} sager, heraf ${social} til socialfaglig gennemgang`,
  basisCases: (total: number, read: number, social: number) => `Analysen bygger på ${total} sager. VISO har læst ${read} af de ${social}, der er udvalgt til VISO.`,
  basisNoCases: "Der er endnu ingen sager på arket Sager.",
  basisVoices: (interviews: number, selfEvaluations: number) => `Taskforcen har holdt ${interviews} interview. Besvarelser af selvevalueringen: ${selfEvaluations}.`,
  legalProgress: (done: number, all: number) => `Juridisk gennemgang: ${done} af ${all} svar er givet`,
  socialProgress: (done: number, all: number) => `Socialfaglig gennemgang: ${done} af ${all} svar er givet`,
  jointProgress: (done: number, all: number) => `Fælles selvevaluering: ${done} af ${all} spørgsmål er besvaret`,
  jointNotAsked: "Fælles selvevaluering: bruges ikke, for der svares hver for sig",
  respondentProgress: (done: number, all: number) => `Selvevaluering hver for sig: ${done} af ${all} respondenter har svaret`,
  noRespondents: "Selvevaluering hver for sig: ingen respondenter er skrevet på",
  incomplete: (cases: number) => `Sager, der mangler svar på et retligt punkt: ${cases}`,
  rules: (open: number, all: number) => `Regelgrundlag: ${open} af ${all} regler er endnu ikke kontrolleret af en jurist`,
} as const;
