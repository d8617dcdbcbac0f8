interface SheetText {
  readonly title: string;
  readonly purpose: string;
  /** What to do on the sheet; null where the sheet says it in its own way, or nobody does anything. */
  readonly howTo: string | null;
}

/** What stands at the top of every sheet, in the sheets' order. Titles follow Excel's rules for sheet names: 31 characters, none of \ / ? * : [ ]. */
export const SHEET_TEXTS = {
  front: {
    title: "Forside",
    purpose: "Forløbets oplysninger, hvor langt gennemgangen er, og hvad hver især gør nu.",
    howTo: "Gule felter er til at skrive i. Felter med grå bund regnes ud. Et tomt svarfelt er et svar, der mangler; det tæller aldrig som nul.",
  },
  summary: {
    title: "Opsamling",
    purpose: "Styrker, udfordringer og anbefalinger for hvert tema. Siden regnes ud af de andre ark og kan ikke skrives i.",
    howTo: null,
  },
  application: {
    title: "Ansøgning",
    purpose: "Kommunens ansøgning om forløbet: to minimumskriterier, som skal være opfyldt, og fire, der vurderes med ord.",
    howTo: "Vælg Ja eller Nej ved de to minimumskriterier, og skriv, hvor det står. Arket bliver i taskforcens egen projektmappe.",
  },
  cases: {
    title: "Sager",
    purpose: "Én række for hver sag. Skriv et dæknavn, aldrig navn eller CPR-nummer; nøglen til dæknavnet bliver i kommunen.",
    howTo: "Udfyld de gule felter, og vælg på listen, hvor der er en. Det, der ikke vides, skal stå tomt. De grå kolonner regnes ud.",
  },
  legal: {
    title: "Juridisk gennemgang",
    purpose: "Én række for hver sag, én kolonne for hvert punkt. Stil dig i en celle for at se hele spørgsmålet og reglen bag det.",
    howTo: "Vælg svaret på listen i cellen. Et punkt, der ikke gælder sagen, står på forhånd som ”Ikke relevant” og kan ændres. Begrundelser skrives på arket Bemærkninger.",
  },
  social: {
    title: "Socialfaglig gennemgang",
    purpose: "De sager, der også gennemgås socialfagligt. Stil dig i en celle for at se hele spørgsmålet.",
    howTo: "Vælg svaret på listen i cellen. Gælder et punkt ikke sagen, vælges ”Ikke relevant”; mangler der akter, vælges ”Kan ikke vurderes”.",
  },
  remarks: {
    title: "Bemærkninger",
    purpose: "Én række for hver sag og hvert punkt: bemærkning, henvisning til akten, og hvad der er gjort godt.",
    howTo: "En mangel skal have både bemærkning og henvisning. Find rækken med filteret over Sag. Ingen navne eller CPR-numre.",
  },
  doubleGuide: {
    title: "To bedømmere",
    purpose: "Hvordan to gennemgår de samme sager hver for sig, og hvor enige de er.",
    howTo: "Tag trinene under tabellen i rækkefølge. Tabellen regnes ud.",
  },
  legalA: {
    title: "Juridisk gennemgang A",
    purpose: "De sager, som to gennemgår hver for sig. Her svarer A, uden at se B's svar.",
    howTo: "Vælg svaret på listen i cellen. Det tæller, når B har svaret det samme, eller når I har afstemt det på arket Afstemning.",
  },
  legalB: {
    title: "Juridisk gennemgang B",
    purpose: "De sager, som to gennemgår hver for sig. Her svarer B, uden at se A's svar.",
    howTo: "Vælg svaret på listen i cellen. Det tæller, når A har svaret det samme, eller når I har afstemt det på arket Afstemning.",
  },
  socialA: {
    title: "Socialfaglig gennemgang A",
    purpose: "De sager, som to gennemgår hver for sig. Her svarer A, uden at se B's svar.",
    howTo: "Vælg svaret på listen i cellen. Det tæller, når B har svaret det samme, eller når I har afstemt det på arket Afstemning.",
  },
  socialB: {
    title: "Socialfaglig gennemgang B",
    purpose: "De sager, som to gennemgår hver for sig. Her svarer B, uden at se A's svar.",
    howTo: "Vælg svaret på listen i cellen. Det tæller, når A har svaret det samme, eller når I har afstemt det på arket Afstemning.",
  },
  settlement: {
    title: "Afstemning",
    purpose: "De sager, som to gennemgår hver for sig: hvad hver af dem har svaret, og hvad de blev enige om. Et svar vises først, når begge har svaret.",
    howTo: "Filtrér på ”Afventer afstemning”, og vælg sammen det svar, der skal gælde. A og B retter ikke i deres egne svar.",
  },
  learning: {
    title: "Læring",
    purpose: "Til læringsseminaret: gode skridt, læringspunkter og spørgsmål at tale om, tema for tema. Ingen sager og ingen optælling; dagen handler om at lære.",
    howTo: "Skriv i felterne til højre, før dagen eller undervejs. Hvert tema fylder en side, når arket skrives ud.",
  },
  selfForm: {
    title: "Selvevaluering",
    purpose: "Kommunens fælles selvevaluering. Den tæller kun, så længe ingen har svaret enkeltvis på arket Selvevaluering svar.",
    howTo: null,
  },
  selfAnswers: {
    title: "Selvevaluering svar",
    purpose: "Hvert svar fra hver respondent på sin egen række. Samles af kommunens eller taskforcens program; skriv kun her, hvis det er aftalt.",
    howTo: "Skriv respondentens id fra arket Respondenter, kriteriets id fra arket Kvalitetskriterier og svaret med det ord, som stod i skemaet.",
  },
  respondents: {
    title: "Respondenter",
    purpose: "Hvem der svarer på selvevalueringen, som rolle og enhed. Ingen navne.",
    howTo: "Giv hver respondent et id, fx R1, og vælg rollen på listen. Gruppen følger af rollen.",
  },
  sources: {
    title: "Kilder",
    purpose: "Materiale, temadage og interviews, som iagttagelserne bygger på.",
    howTo: "Én række for hvert dokument og hver samtale. Giv den et id, fx K1, og vælg typen på listen. Skriv grupper, aldrig navne.",
  },
  observations: {
    title: "Iagttagelser",
    purpose: "Én iagttagelse på hver række: hvor den stammer fra, hvilket kriterium den er om, og hvilken vej den peger.",
    howTo: "Vælg kilde, kriterium og retning på listerne, og skriv iagttagelsen i hele sætninger uden navne. Rækker uden de tre tæller ikke med.",
  },
  findings: {
    title: "Vurderinger",
    purpose: "Styrker, udfordringer og anbefalinger. Kun accepterede kommer med på Opsamling.",
    howTo: "Øverst skrives teksterne til hvert tema. Nedenunder står ét fund på hver række: vælg slags og kriterium, skriv teksten, og sæt Status til Accepteret, når I er enige om den.",
  },
  plan: {
    title: "Udviklingsplan",
    purpose: "Kommunens plan: hvad der gøres ved de valgte anbefalinger, af hvem og hvornår. Én aktivitet på hver række.",
    howTo: "Skriv anbefalingens id, og udfyld resten, også under sidste række. En fravalgt anbefaling kræver intet. Tidslinjen viser måneder fra start.",
  },
  status: {
    title: "Status",
    purpose: "Hvad der er kommet ud af hver anbefaling: kommunens redegørelse, taskforcens bemærkning og det næste fokus. Bliver til statusrapporten.",
    howTo: "Skriv anbefalingens id på en række, så slås resten op. Aktiviteterne tælles på arket Udviklingsplan.",
  },
  calculation: {
    title: "Beregning",
    purpose: "Her regnes der. Alt følger af svarene på de andre ark.",
    howTo: "Intet skal skrives her. Arket viser, hvad tallene på Opsamling er regnet af.",
  },
  criteria: {
    title: "Kvalitetskriterier",
    purpose: "Rammens temaer og kvalitetskriterier, med kilde.",
    howTo: "Til opslag. Det er disse ord, der vælges, hvor et ark spørger om et kriterium.",
  },
  rules: {
    title: "Regelgrundlag",
    purpose: "Hvad der spørges om i de to gennemgange, efter hvilken regel, og hvilke ydelser der kan indgå. Reglen følger afgørelsens dato.",
    howTo: "Er afgørelsen fra før datoen under Gælder fra, bruges reglen under Tidligere. Når en jurist har kontrolleret en række, vælges Ja under Kontrolleret af jurist.",
  },
  tools: {
    title: "Redskaber",
    purpose: "Taskforcens katalog af redskaber. Læs forbeholdet, før et redskab tages i brug.",
    howTo: "Skriv egne redskaber i de tomme rækker nederst. Et redskabs id eller titel kan skrives under Redskaber på arket Vurderinger.",
  },
  lists: {
    title: "Lister",
    purpose: "De ord, der kan vælges i de andre ark. Hvert ord står ét sted, og formlerne tæller efter det.",
    howTo: "Til opslag. Ordene skal ikke ændres.",
  },
  settings: {
    title: "Indstillinger",
    purpose: "De grænser, der regnes med, og hvad de betyder.",
    howTo: "Kun målet kan ændres. Aftal det, før I ser resultaterne, så de ikke kommer til at bestemme det.",
  },
  selfOverview: {
    title: "Selvevaluering samlet",
    purpose: "Kommunens egen vurdering af hvert kvalitetskriterium, lagt sammen.",
    howTo: null,
  },
  about: {
    title: "Om filen",
    purpose: "Hvem filen er til, hvad den indeholder, og hvad der sker med det, der skrives i den.",
    howTo: null,
  },
  stamp: {
    title: "_sagslup",
    purpose: "Hører til programmet. Slettes arket, kan projektmappen ikke længere genkendes.",
    howTo: null,
  },
} as const satisfies Record<string, SheetText>;

export type SheetId = keyof typeof SHEET_TEXTS;

/** Why a sheet of cases is empty: at most 47 letters, which stand over the columns that stay in view. */
export const EMPTY_TEXTS = {
  legal: "Ingen sager endnu: skriv dem på arket Sager.",
  social: "Ingen sager er valgt til VISO på arket Sager.",
} as const;
