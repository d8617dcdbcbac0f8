const BLIND_HELP = "De sager, som to ser på hver for sig, uden den andens svar";

/** The part of the pane that hands files out and takes them in. */
export const FILES_PANE = {
  title: "Filer til andre",
  help: "Filen åbner som en ny projektmappe uden navn. Gem den, hvor den skal ligge. Den har kun det, modtageren skal bruge.",
  audiences: { municipality: "Kommunens fil", leaders: "Ledernes fil", viso: "VISO’s fil", "legal-a": "Juristen A’s fil", "legal-b": "Juristen B’s fil", "social-a": "VISO A’s fil", "social-b": "VISO B’s fil" },
  audienceHelp: {
    municipality: "Selvevaluering, udviklingsplan og status",
    leaders: "Opsamling og vurderinger, kun til at læse",
    viso: "De valgte sager til socialfaglig gennemgang",
    "legal-a": BLIND_HELP,
    "legal-b": BLIND_HELP,
    "social-a": BLIND_HELP,
    "social-b": BLIND_HELP,
  },
  fileName: { municipality: "Kommunens fil.xlsx", leaders: "Ledernes fil.xlsx", viso: "Til VISO.xlsx", "legal-a": "Til jurist A.xlsx", "legal-b": "Til jurist B.xlsx", "social-a": "Til VISO A.xlsx", "social-b": "Til VISO B.xlsx" },
  forms: "Skemaer til selvevalueringen",
  formsHelp: "Et skema til hver, der svarer. Står ingen på arket Respondenter, er der ét fælles skema.",
  respondent: "Hvem svarer?",
  respondentNamed: (id: string, role: string, round: 1 | 2): string => `${id} · ${role}${round === 2 ? " · runde 2" : ""}`,
  openForm: "Åbn skemaet",
  returns: "Hent svar ind",
  returnsHelp: "Vælg de udfyldte filer, så mange ad gangen I vil. Svar, der ikke passer sammen, vises begge; intet overskrives.",
  chooseFiles: "Vælg filer …",
  documents: "Rapporter og kalender",
  documentsHelp: "Hentes som filer. Rapporternes indhold fører til kapitlerne, men har ingen sidetal; det har dem, der laves fra kommandolinjen.",
  report: "Analyserapport",
  statusReport: "Statusrapport",
  calendar: "Kalender",
  noStart: "Skriv forløbets startdato på Forside først; kalenderen tælles fra den.",
  agreement: "To, der har set på de samme sager",
  change: "Udvikling siden sidste måling",
  changeHelp: "Vælg projektmappen fra den første måling. Den ændres ikke.",
  canShow: (cases: number, { least, most, upTo }: { readonly least: number; readonly most: number; readonly upTo: number }): string =>
    `Før I går i gang: med ${cases} sager i hver måling er en stigning først tydelig, når ${least === most ? least : `${least} til ${most}`} flere sager opfylder et punkt. ` +
    `Er det opfyldt i ${upTo + 1} eller flere fra start, kan ingen stigning blive tydelig. Indstillinger viser det tal for tal for 20 sager.`,
  chooseEarlier: "Vælg den første måling …",
  statusWithChange: "Statusrapport med udviklingen",
  renew: "Lav en ny projektmappe",
  renewHelp:
    "Noget af Sagslups er slettet og kan ikke sættes på plads her. I kan få en ny projektmappe med alle svar og tekster, der kan læses i denne, og med det slettede på plads, tomt. Denne projektmappe ændres ikke. Jeres egne ark, kolonner og notater og loggen følger ikke med; behold denne, så længe I skal bruge dem.",
  renewedFile: "Ny projektmappe.xlsx",
  working: "Arbejder …",
  opened: "Filen er åbnet ved siden af. Gem den med et navn.",
  downloaded: "Filen er hentet. Den ligger blandt de hentede filer; kommer den ikke frem, kan den laves fra kommandolinjen (nederst).",
  merged: (files: number, entered: number): string =>
    `${files === 1 ? "1 fil er læst" : `${files} filer er læst`}, og ${entered === 1 ? "1 felt er ændret" : `${entered} felter er ændret`}.`,
  failed: "Det lykkedes ikke, og intet er ændret. Prøv igen, eller lav filen fra kommandolinjen (nederst).",
  commandLine: "Uden ruden: fra kommandolinjen",
  commandLineHelp: "Gem projektmappen først; navnene vælger I selv.",
  commands: [
    { what: "Analyserapporten", command: "report forloeb.xlsx rapport.docx" },
    { what: "Statusrapporten ved forløbets slutning", command: "report forloeb.xlsx status.docx --status" },
    { what: "Kommunens fil: selvevaluering, plan og status", command: "export forloeb.xlsx kommunen.xlsx --for municipality" },
    { what: "Ledernes fil: Opsamling og Vurderinger", command: "export forloeb.xlsx lederne.xlsx --for leaders" },
    { what: "En fil til hver, der svarer på selvevalueringen", command: "respondents forloeb.xlsx mappe" },
    { what: "Forløbets kalender", command: "schedule opsaetning.json kalender.ics" },
  ],
};

export type FilesPaneTexts = typeof FILES_PANE;
