/** Words of the analysis report. Texts that people have typed stand beside them as they are. */

const AREA = { børn: "børn og unge med handicap", voksen: "voksne med handicap" } as const;

export const REPORT_TEXTS = {
  language: "da-DK",
  title: "Analyserapport",
  about: (area: keyof typeof AREA): string => `Sagsbehandlingen for ${AREA[area]}`,
  sender: "Taskforcen på handicapområdet",
  asOf: (date: string): string => `Opgjort pr. ${date}`,
  contents: "Indhold",
  table: "Tabel",
  figure: "Figur",
  page: ["Side ", " af "] as const,

  introduction: "Indledning",
  introductionLines: (municipality: string, area: keyof typeof AREA): readonly string[] => [
    `${municipality} og Taskforcen på handicapområdet har sammen set på sagsbehandlingen for ${AREA[area]}. Rapporten samler, hvad ` +
      "analysen viser, og er det, som kommunen arbejder videre ud fra.",
    "Formålet er læring. Rapporten peger på det, som fungerer godt, på det, som er svært, og på veje videre. Den måler ikke den enkelte " +
      "medarbejder og sammenligner ikke kommuner.",
    "Kommunen bestemmer selv, hvilke anbefalinger den vil tage fat på. De valgte anbefalinger bliver til mål og aktiviteter i kommunens " +
      "udviklingsplan.",
  ],
  started: (month: string): string => `Forløbet begyndte i ${month}.`,
  structure: "Sådan er rapporten bygget op",
  structureLines: (themes: number, criteria: number, framework: string): readonly string[] => [
    `Analysen følger kvalitetsmodellen ”${framework}” med ${themes} temaer og ${criteria} kvalitetskriterier. Hvert tema har sit eget ` +
      "kapitel: først kommunens praksis, så analysen og kilderne, derefter den samlede vurdering, styrker, udfordringer og anbefalinger.",
    "Bilagene viser svarene fra gennemgangene og selvevalueringen og nævner det materiale, analysen bygger på.",
  ],
  leftOut: (themes: readonly string[]): string => `Analysen har ikke behandlet ${themes.length === 1 ? "temaet" : "temaerne"} ${themes.join(", ")}.`,
  reading: "Sådan læses tallene",
  source: (source: string): string => `Kilde til temaer og kvalitetskriterier: ${source}.`,

  basis: "Datagrundlag",
  benefits: "Ydelser i analysen",
  caseSelection: "Sådan er sagerne udvalgt",
  sourcesCaption: "Hvad analysen bygger på, og hvem der har bidraget",
  basisColumns: { source: "Kilde", count: "Antal", who: "Hvem eller hvad" },

  assessment: "Samlet vurdering",
  theWhole: "Analysen samlet",
  notExamined: "Ikke belyst udefra",
  views: "Hvor kommunen og gennemgangen ser forskelligt",
  nothing: "Ingen kvalitetskriterier.",

  central: "De mest centrale anbefalinger",
  stem: (municipality: string): string => `Taskforcen anbefaler, at ${municipality}:`,
  centralNote: "Alle anbefalinger står i kapitlet om det tema, de hører til.",

  municipality: "Præsentation af kommunen",

  theme: (number: string, title: string): string => `Tema ${number}: ${title}`,
  presentation: "Kommunens praksis",
  analysis: "Analyse",
  bySource: "Hvad kilderne viser",
  bySourceCaption: (theme: string): string => `Kilderne til temaet ${theme}, kriterium for kriterium`,
  bySourceColumns: { criterion: "Kvalitetskriterium", sources: "Kilderne", together: "Samlet" },
  noSource: "Ingen kilde siger noget om kriteriet.",
  strengths: "Styrker",
  challenges: "Udfordringer",
  recommendations: "Anbefalinger",
  tools: (tools: readonly string[]): string => `${tools.length === 1 ? "Redskab" : "Redskaber"}: ${tools.join("; ")}`,
  toolsHeading: "Redskaber til anbefalingerne",
  toolsCaption: (theme: string): string => `Redskaber, der kan hjælpe med anbefalingerne om ${theme}`,
  toolColumns: { title: "Redskab", purpose: "Hvad det kan", reservation: "Vær opmærksom på" },

  annex: (number: number, title: string): string => `Bilag ${number}: ${title}`,
  legal: "Juridisk sagsgennemgang",
  legalLines: [
    "Ankestyrelsen har svaret på de samme punkter i hver sag. Et punkt tæller kun med i de sager, hvor det er relevant og kan vurderes, så ”Svar i alt” er " +
      "ikke det samme for alle punkter.",
  ],
  social: "Socialfaglig gennemgang",
  socialLines: ["VISO har læst en del af sagerne med borgerens situation for øje. Sagerne er så få, at tallene kun siger noget om netop dem."],
  signal: "Signal",
  answered: (title: string): string => `Svarene i tal: ${title}`,
  drawn: (title: string): string => `Svarene i søjler: ${title}`,
  self: "Kommunens selvevaluering",
  selfCaption: "Kommunens egen vurdering af hvert kvalitetskriterium",
  materials: "Materiale, temadage og samtaler",
  materialsCaption: "Det, taskforcen har læst, og dem, taskforcen har talt med",
  materialColumns: { type: "Type", title: "Titel", group: "Gruppe", date: "Dato" },
} as const;

/** Why a document is not written. */
export const TRACE_TEXTS = {
  "cpr-like": (chapter: string): string => `Noget i ”${chapter}” ligner et CPR-nummer. Rapporten er ikke skrevet. Ret teksten på det ark, den er skrevet på.`,
  "case-id": (chapter: string): string => `En sags dæknavn står i ”${chapter}”. Rapporten er ikke skrevet. Skriv om sagen uden dens dæknavn.`,
} as const;
