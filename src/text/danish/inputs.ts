/** What is said about a setup file or an answer file. Each text says what is wrong, with what, and what to do. */

const quoted = (text: string): string => `”${text}”`;
const listed = (texts: readonly string[]): string => texts.join(", ");

/** Reasons why an id is refused; the keys are those of privacy/pseudonym.ts. */
const ID_FAULTS = {
  blank: "Id'et er tomt. Giv det et navn, fx SAG-01.",
  "too-long": "Id'et er for langt. Brug højst 40 tegn til en sag og 120 til andet.",
  "control-character": "Id'et indeholder linjeskift, tabulator eller andre styretegn. Skriv det på én linje uden dem.",
  wildcard: "Id'et indeholder *, ? eller ~, som Excel læser som jokertegn. Skriv det uden dem.",
  separator: "Id'et indeholder tegnet |, som arkene bruger som skilletegn. Skriv det uden.",
  "cpr-like": "Id'et ligner et personnummer. Brug et pseudonym, fx SAG-01, og lad nøglen blive i kommunen.",
} as const;

export const GENERAL_INPUT_TEXTS = {
  idFault: (fault: keyof typeof ID_FAULTS): string => ID_FAULTS[fault],
  textTooLong: (length: number, longest: number): string =>
    `Teksten er på ${length} tegn, og en celle kan højst rumme ${longest}. Del eller forkort den; intet er skåret af.`,
  controlCharactersRemoved: "Teksten indeholdt styretegn, som en celle ikke kan rumme. De er taget ud; resten er uændret.",
  notADate: (text: string): string =>
    `${quoted(text)} er ikke en dato. Skriv år, måned og dag, fx 2026-09-01 (tidligst 1900-03-01).`,
} as const;

export const SETUP_TEXTS = {
  municipalityLength: "Kommunens navn skal være på 1 til 100 tegn.",
  unknownFramework: (id: string, known: readonly string[]): string =>
    `Kvalitetsmodellen ${quoted(id)} findes ikke. Brug en af disse: ${listed(known)}. Jeres egen ramme angives med --framework <fil>.`,
  themesOfOwn: "Temaerne vælges i jeres egen ramme: skriv den så lille, som den skal være, og fjern feltet themes.",
  noTheme: "Et kort forløb skal have mindst ét tema. Skriv et, eller fjern feltet themes.",
  unknownTheme: (id: string, known: readonly string[]): string => `Temaet ${quoted(id)} findes ikke. Brug et eller flere af disse: ${listed(known)}.`,
  unknownBenefit: (id: string, known: readonly string[]): string =>
    `Ydelsen ${quoted(id)} findes ikke. Brug en af områdets ydelser: ${listed(known)}.`,
  benefitOfOtherArea: (id: string, area: string, known: readonly string[]): string =>
    `Ydelsen ${quoted(id)} hører ikke til området ${area}. Brug en af områdets ydelser: ${listed(known)}.`,
  doubledCase: (first: string): string =>
    `Id'et er brugt før, i ${first}. Giv hver sag sit eget; store og små bogstaver gør ingen forskel.`,
  tooManyCases: (count: number, most: number): string =>
    `Der er ${count} sager, og en analyse kan højst have ${most}. Del dem i flere analyser.`,
  tooManyDouble: (count: number, most: number): string =>
    `${count} sager skal gennemgås af to, og en projektmappe kan højst have ${most}. Vælg færre; 5 af 20 sager er nok til at se, om I er enige.`,
  doubleNotChosen: (id: string): string =>
    `Sagen ${quoted(id)} er ikke udvalgt til den socialfaglige gennemgang og kan ikke gennemgås to gange dér. Skriv "social": true, eller fjern "social" af double.`,
  ageOutOfRange: (age: number): string => `Alderen ${age} kan ikke passe. Skriv hele år fra 0 til 120, eller udelad den.`,
  decidedBeforeApplied: (decided: string, applied: string): string =>
    `Afgørelsen (${decided}) ligger før ansøgningen (${applied}). Ret den ene af datoerne.`,
} as const;

export const ANSWER_TEXTS = {
  unknownCase: (id: string): string => `Sagen ${quoted(id)} findes ikke i projektmappen. Ret id'et, eller opret sagen først.`,
  notChosen: (id: string): string =>
    `Sagen ${quoted(id)} er ikke udvalgt til den socialfaglige gennemgang. Vælg den i arket Sager, eller fjern svaret.`,
  unknownRespondent: (id: string): string =>
    `Respondenten ${quoted(id)} findes ikke. Skriv den under respondents, eller ret id'et.`,
  secondJoint: "Projektmappen har kun plads til én fælles selvevaluering, den i runde 1. Svaret er udeladt.",
  notDouble: (id: string): string =>
    `Sagen ${quoted(id)} gennemgås kun af én her, så svaret kan ikke stå som A eller B eller være aftalt. Fjern det, eller lad sagen gennemgå af to, når projektmappen laves.`,
  whoseAnswer: (id: string): string =>
    `Sagen ${quoted(id)} gennemgås af to. Skriv i original, om svaret er A's eller B's; det, de er blevet enige om, skrives under agreed.`,
  unknownItem: (item: string, instrument: string): string =>
    `Punktet ${quoted(item)} findes ikke i ${instrument}. Ret id'et.`,
  codeNotInScale: (code: string, codes: readonly string[]): string =>
    `Koden ${quoted(code)} kan ikke bruges her. Brug en af disse: ${listed(codes)}.`,
  takesText: (item: string): string => `${quoted(item)} besvares med tekst. Skriv svaret i text i stedet for i code.`,
  takesCode: (item: string): string => `${quoted(item)} besvares med en kode. Skriv svaret i code i stedet for i text.`,
  notTakenHere: (field: string, item: string): string =>
    `${field} kan ikke gemmes ved ${quoted(item)} og er udeladt. Resten er indført.`,
  answerDiffers: (standing: string): string =>
    `Der står allerede et andet svar: ${quoted(standing)}. Intet fra denne linje er indført; brug --replace for at erstatte det.`,
  remarkDiffers: "Der står allerede en anden tekst. Intet fra denne linje er indført; brug --replace for at erstatte den.",
  reviewerDiffers: (standing: string, given: string): string =>
    `Sagen har allerede ${quoted(standing)} som bedømmer, så ${quoted(given)} er ikke skrevet. Svarene er indført; brug --replace for at skifte.`,
} as const;

export const ROW_TEXTS = {
  shortCourse: "Et kort forløb har ingen udviklingsplan og ingen status, så plan og status er udeladt. Resten af filen er indført.",
  differs: (id: string, fields: readonly string[]): string =>
    `${quoted(id)} findes allerede med et andet indhold (${listed(fields)}) og er ladt urørt. Brug --replace for at erstatte det.`,
  unknownCriterion: (id: string, framework: string): string =>
    `Kriteriet ${quoted(id)} findes ikke i ${framework}. Ret id'et; linjen er udeladt.`,
  unknownTheme: (id: string, framework: string): string =>
    `Temaet ${quoted(id)} findes ikke i ${framework}. Ret id'et; teksten er udeladt.`,
  unknownSource: (id: string): string => `Kilden ${quoted(id)} findes ikke. Skriv den under sources, eller ret id'et; linjen er udeladt.`,
  unknownChallenge: (id: string): string =>
    `Udfordringen ${quoted(id)} findes ikke. En anbefaling svarer på udfordringer; ret id'et. Linjen er udeladt.`,
  unknownRecommendation: (id: string): string =>
    `Anbefalingen ${quoted(id)} findes ikke. Skriv den under findings, eller ret id'et; linjen er udeladt.`,
  forRecommendationsOnly: (field: string): string =>
    `Kun en anbefaling kan have ${field}. Feltet er udeladt; resten er indført.`,
  asOfDiffers: (standing: string): string => `Opgjort pr. står allerede som ${quoted(standing)}. Brug --replace for at flytte datoen.`,
  wholeAnalysis: "Teksten om hele analysen",
} as const;

/** How an answer file's instruments are called in a sentence. */
export const INSTRUMENT_WORDS = {
  legal: "den juridiske gennemgang",
  social: "den socialfaglige gennemgang",
  self: "selvevalueringen",
} as const;

/** What is said about a file that does not follow its JSON Schema. */
export const SCHEMA_TEXTS = {
  missing: (name: string): string => `Feltet ${name} mangler. Skriv det.`,
  unknownField: (name: string): string => `Feltet ${name} kendes ikke. Ret navnet, eller fjern det.`,
  wrongType: (wanted: readonly string[], found: string): string => `Her skal stå ${wanted.join(" eller ")}, men der står ${found}.`,
  notAmong: (allowed: readonly string[], found: string): string =>
    `${found} kan ikke bruges her. Brug en af disse: ${listed(allowed)}.`,
  tooMany: (most: number): string => `Der er for mange; der må højst være ${most}.`,
  tooSmall: (least: number): string => `Tallet er for lille; det skal mindst være ${least}.`,
  tooLarge: (most: number): string => `Tallet er for stort; det må højst være ${most}.`,
  other: (rule: string): string => `Indholdet følger ikke reglen ${rule} i skemaet. Se skemaet ved siden af eksemplet i src/cli/schema.`,
  types: {
    string: "tekst i anførselstegn",
    number: "et tal",
    integer: "et helt tal",
    boolean: "true eller false",
    array: "en liste i [ ]",
    object: "et objekt i { }",
    null: "null",
  },
} as const;

export const JSON_TEXTS = {
  syntax: (line: number, column: number, path: string): string =>
    `Filen er ikke gyldig JSON: fejlen er i linje ${line}, kolonne ${column}${path === "" ? "" : ` (ved ${path})`}. ` +
    "Se efter et manglende eller overflødigt komma, anførselstegn eller en parentes.",
  doubled: (line: number, column: number, path: string): string =>
    `Feltet ${path} står to gange (linje ${line}, kolonne ${column}). Fjern det ene.`,
  notUtf8: "Filen er ikke gemt som UTF-8. Gem den igen med kodningen UTF-8.",
} as const;
