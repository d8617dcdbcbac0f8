/** Title and purpose of every sheet. Titles follow Excel's rules for sheet names: 31 characters, none of \ / ? * : [ ]. */
export const SHEET_TEXTS = {
  front: {
    title: "Forside",
    purpose: "Forløbets oplysninger, hvor langt gennemgangen er, og hvordan projektmappen bruges.",
  },
  summary: {
    title: "Opsamling",
    purpose: "Styrker, udfordringer og anbefalinger for hvert tema. Siden regnes ud af de andre ark og kan ikke skrives i.",
  },
  cases: {
    title: "Sager",
    purpose: "Én række for hver sag. Skriv et dæknavn, aldrig navn eller CPR-nummer; nøglen til dæknavnet bliver i kommunen.",
  },
  legal: {
    title: "Juridisk gennemgang",
    purpose: "Én række for hver sag, én kolonne for hvert punkt. Vælg svaret på listen i cellen. Et punkt, der ikke gælder sagen, står på forhånd som ”Ikke relevant” og kan ændres.",
  },
  social: {
    title: "Socialfaglig gennemgang",
    purpose: "De sager, der også gennemgås socialfagligt. Vælg svaret på listen i cellen.",
  },
  learning: {
    title: "Læring",
    purpose: "Til læringsseminaret: gode skridt og læringspunkter for hvert tema. Ingen sager og ingen optælling; dagen handler om at lære.",
  },
  selfForm: {
    title: "Selvevaluering",
    purpose: "Kommunens fælles selvevaluering. Den tæller kun, så længe ingen har svaret enkeltvis på arket Selvevaluering svar.",
  },
  selfAnswers: {
    title: "Selvevaluering svar",
    purpose: "Hvert svar fra hver respondent på sin egen række. Samles af kommunens eller taskforcens program; skriv kun her, hvis det er aftalt.",
  },
  respondents: {
    title: "Respondenter",
    purpose: "Hvem der svarer på selvevalueringen, som rolle og enhed. Ingen navne.",
  },
  sources: {
    title: "Kilder",
    purpose: "Materiale, temadage og interviews, som iagttagelserne bygger på.",
  },
  observations: {
    title: "Iagttagelser",
    purpose: "Én iagttagelse på hver række: hvor den stammer fra, hvilket kriterium den siger noget om, og hvilken vej den peger.",
  },
  findings: {
    title: "Vurderinger",
    purpose: "Styrker, udfordringer og anbefalinger. Kun accepterede kommer med på Opsamling. Øverst står teksterne til hvert tema.",
  },
  calculation: {
    title: "Beregning",
    purpose: "Her regnes der. Alt følger af svarene på de andre ark, og intet skal skrives her.",
  },
  remarks: {
    title: "Bemærkninger",
    purpose: "Én række for hver sag og hvert punkt: bemærkning, henvisning til akten, og hvad der er gjort godt.",
  },
  criteria: {
    title: "Kvalitetskriterier",
    purpose: "Rammens temaer og kvalitetskriterier, med kilde.",
  },
  rules: {
    title: "Regelgrundlag",
    purpose: "Hvad der spørges om i de to gennemgange, efter hvilken regel, og hvilke ydelser der kan indgå. Skal efterses af en jurist.",
  },
  tools: {
    title: "Redskaber",
    purpose: "Taskforcens katalog af redskaber med forbehold. Nederst er der plads til egne redskaber.",
  },
  lists: {
    title: "Lister",
    purpose: "De ord, der kan vælges i de andre ark. Hvert ord står ét sted, og formlerne tæller efter det.",
  },
  settings: {
    title: "Indstillinger",
    purpose: "De grænser, der regnes med, og hvad de betyder.",
  },
  stamp: {
    title: "_sagslup",
    purpose: "Hører til programmet. Slettes arket, kan projektmappen ikke længere genkendes.",
  },
} as const;

export type SheetId = keyof typeof SHEET_TEXTS;

export const FRONT_TEXTS = {
  heading: "Sagslup · analyse af sagsbehandlingen på handicapområdet",
  facts: "Forløbet",
  progress: "Hvor langt er vi?",
  howTo: "Sådan bruges projektmappen",
  steps: [
    "1. Kommunen udfylder Sager og Selvevaluering. Taskforcen udfylder resten.",
    "2. Den, der gennemgår sagerne, vælger svar på arkene Juridisk gennemgang og Socialfaglig gennemgang og skriver i Bemærkninger.",
    "3. Det, der er læst og hørt, skrives på Kilder og Iagttagelser.",
    "4. Styrker, udfordringer og anbefalinger skrives på Vurderinger. De accepterede vises på Opsamling.",
    "Åbner Excel filen i beskyttet visning, kan alt læses, men intet skrives, før I vælger Aktivér redigering. Åbnes den som skrivebeskyttet, så gem først en kopi.",
    "Gule felter er til at skrive i. Felter med grå skrift regnes ud. Et tomt svarfelt er et svar, der mangler; det tæller aldrig som nul.",
  ],
  learning: "Formålet er læring og udvikling. Tallene viser, hvad gennemgangen fandt i netop disse sager; de siger ikke, hvor ofte det forekommer i kommunen.",
  cases: (total: number, social: number) => `${total} sager, heraf ${social} til socialfaglig gennemgang`,
  legalProgress: (done: number, all: number) => `Juridisk gennemgang: ${done} af ${all} svar er givet`,
  socialProgress: (done: number, all: number) => `Socialfaglig gennemgang: ${done} af ${all} svar er givet`,
  incomplete: (cases: number) => `Sager, der mangler svar på et retligt punkt: ${cases}`,
} as const;

export const SUMMARY_TEXTS = {
  heading: (municipality: string) => `Opsamling · ${municipality}`,
  assessment: "Taskforcens samlede vurdering",
  strengths: "▲ Styrker",
  challenges: "▼ Udfordringer",
  recommendations: "➜ Taskforcen anbefaler, at kommunen",
  criteria: "Kvalitetskriterierne",
  matrix: "Alle kriterier og kilder",
  notExamined: "Ikke belyst udefra",
  views: "Kommunens blik og gennemgangens",
  nothing: "Ingen",
  more: (count: number) => `+ ${count} flere på arket Vurderinger`,
  symbols: "▲ klar styrke · △ tendens til styrke · ▽ tendens til udfordring · ▼ klar udfordring · + kilden peger på en styrke · − på en udfordring · ± på begge dele",
  caution: "Der er gennemgået få sager, og de er ikke tilfældigt udvalgt. Tallene viser, hvad gennemgangen fandt i netop disse sager. Formålet er læring og udvikling.",
} as const;

