/** Shown by Excel when something else than a list's words is typed. */
export const LIST_ERROR =
  "Vælg et af ordene på listen. Passer intet af dem, så lad feltet stå tomt og skriv en bemærkning.";

/** What each list on the sheet Lister is for. */
export const LIST_TITLES = {
  L: "Retlige mangler",
  J: "Andre sagsbehandlingsregler",
  G: "Socialfaglig grad",
  selfGrade: "Selvevaluering: grad",
  checkPoint: "Selvevaluering: trin",
  yesNo: "Samlet svar",
  yes: "Ja eller nej",
  decision: "Afgørelse",
  form: "Meddelelse",
  caseType: "Sagstype",
  selfMode: "Selvevalueringens form",
  reviewInstrument: "Gennemgang",
  caseStatus: "Sagens status",
  direction: "Retning",
  loggedSource: "Kilde",
  aspect: "Trin i analysecirklen",
  findingKind: "Slags",
  findingStatus: "Status",
  choice: "Kommunens valg",
  role: "Rolle",
  respondentGroup: "Gruppe",
  selfPart: "Del",
  signal: "Signal",
  sign: "Kildens signal",
  triangulation: "Samlet billede",
  suggestion: "Forslag",
  view: "Kommunens blik",
  settlement: "To bedømmere",
  area: "Område",
  activityKind: "Aktivitetens slags",
  activityStatus: "Aktivitetens status",
  planMark: "Udviklingsplanen",
} as const;
