/** What is said of cells that cannot be understood. Each names what stands there and what to do. */

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export const READING_TEXTS = {
  unreadableAnswer: (text: string, proposal: string | null, words: readonly string[]) =>
    proposal === null
      ? `”${shown(text)}” er ikke et af svarene, så det tæller ikke med. Vælg på listen: ${words.join(", ")}.`
      : `”${shown(text)}” er ikke et af svarene, så det tæller ikke med. Skal der stå ”${proposal}”? Vælg det på listen.`,
  answersDiffer: (versions: readonly string[]) =>
    `Der er svaret forskelligt: ${versions.map((one) => `”${shown(one)}”`).join(" og ")}, så det tæller ikke med. Vælg det, der gælder, på listen.`,
  unreadableWord: (text: string, words: readonly string[]) =>
    `”${shown(text)}” er ikke et af ordene på listen, så feltet regnes som tomt. Vælg et af dem: ${words.join(", ")}.`,
  unreadableDate: (text: string) => `”${shown(text)}” kan ikke læses som en dato. Skriv den som dag-måned-år, fx 14-03-2026.`,
  unreadableNumber: (text: string) => `”${shown(text)}” kan ikke læses som et helt tal, så feltet regnes som tomt. Skriv tallet med cifre.`,
  errorValue: (text: string) => `Cellen viser en fejl (${shown(text)}) og kan ikke læses. Slet indholdet, og skriv svaret igen.`,
  missingTable: (table: string) => `Tabellen ${table} findes ikke. Er arket slettet eller tabellen lavet om til et område? Hent den i en tidligere version af filen.`,
  missingColumn: (table: string, header: string) => `Kolonnen ”${header}” findes ikke i tabellen ${table}. Hent den i en tidligere version af filen; overskrifter må ikke ændres.`,
  doubledCase: (id: string) => `Sagen ${id} står her mere end én gang. Kun den første række regnes med; slet den anden, eller giv den sit eget dæknavn.`,
  wildcardId: (id: string) => `Dæknavnet ${id} indeholder *, ? eller ~, som regnearket opfatter som jokertegn, så sagen regnes ikke med. Giv den et andet dæknavn.`,
  unknownCase: (id: string) => `Sagen ${id} findes ikke på arket Sager, så rækken regnes ikke med. Ret dæknavnet, eller skriv sagen på Sager.`,
  caseWithoutRow: (id: string, sheet: string) => `Sagen ${id} har ingen række på arket ${sheet}, så den kan ikke besvares der og regnes som ubesvaret. Rækken kommer, næste gang der skrives svar ind med Sagslup.`,
  notChosen: (id: string) => `Sagen ${id} er ikke valgt til socialfaglig gennemgang på arket Sager, så svarene regnes ikke med. Sæt VISO til Ja, hvis den skal med.`,
  missingId: () => "Rækken er udfyldt, men mangler et id, så den regnes ikke med. Skriv et kort id, som ingen anden række har.",
  doubledId: (id: string) => `Id’et ${id} står på mere end én række. Giv den ene et andet id.`,
  unreadableRound: (text: string) => `”${shown(text)}” er ikke en runde, så rækken regnes ikke med. Skriv 1 for forløbets start eller 2 for dets slutning.`,
  jointAmongAnswers: () => "Den fælles selvevaluering hører til på arket Selvevaluering, så rækken regnes ikke med. Skriv svaret dér, og slet rækken.",
  doubledAnswer: (id: string, point: string) => `${id} har svaret mere end én gang på ${point}, og alle svar tæller. Slet det, der ikke gælder.`,
  doubledRemark: (id: string, item: string) => `Bemærkningen til ${item} i ${id} står her mere end én gang. Kun den første række regnes med; saml dem i den.`,
  unknownRespondent: (id: string) => `Respondenten ${id} findes ikke på arket Respondenter, så svaret tæller kun med i helheden.`,
  unknownPoint: (text: string) => `”${shown(text)}” er hverken et kriterium eller et tema i rammen, så rækken regnes ikke med.`,
  unknownItem: (text: string) => `”${shown(text)}” er ikke et punkt i gennemgangen, så bemærkningen kan ikke knyttes til noget.`,
  incompleteSource: () => "Kilden mangler type, så den regnes ikke med. Vælg på listen.",
  incompleteObservation: (header: string) => `Iagttagelsen mangler ${header.toLowerCase()}, så den regnes ikke med. Vælg på listen.`,
  incompleteFinding: (header: string) => `Fundet mangler ${header.toLowerCase()}, så det kommer ikke med på Opsamling. Vælg på listen.`,
  targetOutside: (text: string) => `Målet ”${shown(text)}” ligger ikke mellem 60 % og 80 %, så der regnes med 75 %. Over 80 % kan 20 sager aldrig vise en klar styrke.`,
  notOurs: () => "Filen er ikke lavet af Sagslup: den har intet stempel. Åbn den fil, som Sagslup lavede, eller lav et nyt forløb.",
  newerFormat: (found: number, known: number) =>
    `Filen er lavet af en nyere udgave af Sagslup (format ${found}; denne udgave læser til og med ${known}), så Sagslup viser den ikke og skriver ikke i den. ` +
    "Den kan stadig læses og udfyldes i Excel, og dens egne formler regner videre. Hent den nyeste udgave af Sagslup, og prøv igen.",
  unreadableStamp: () => "Filens stempel kan ikke læses, så det vides ikke, hvordan den skal forstås. Hent en tidligere version af filen.",
  unknownFramework: (id: string) => `Filen bruger rammen ”${id}”, som denne udgave af Sagslup ikke kender. Hent den nyeste udgave og prøv igen.`,
  notCalculated: () => "Cellen er aldrig regnet ud. Åbn filen i Excel eller LibreOffice, gem den, og prøv igen.",
  formulaGone: () => "Her skal stå en formel, men den er skrevet over. Hent den i en tidligere version af filen.",
} as const;
