/** Whole numbers that the overview rests on. */
export interface BasisCounts {
  readonly total: number;
  /** Cases chosen for VISO, and those of them that were read. */
  readonly social: number;
  readonly readSocially: number;
  readonly interviews: number;
  readonly selfEvaluations: number;
  readonly observations: number;
}

/** The pane's tab Overblik. What the sources say is worded once, in danish/findings.ts, for sheets and pane alike. */
export const OVERVIEW_PANE = {
  basis: ({ total, social, readSocially, interviews, selfEvaluations, observations }: BasisCounts): string =>
    [
      `${total} ${total === 1 ? "sag" : "sager"}${social > 0 ? `, heraf ${social} socialfagligt (${readSocially} læst)` : ""}`,
      `${selfEvaluations} ${selfEvaluations === 1 ? "besvarelse" : "besvarelser"} af selvevalueringen`,
      `${interviews} interview`,
      `${observations} ${observations === 1 ? "iagttagelse" : "iagttagelser"}`,
    ].join(" · "),
  assessment: "Taskforcens samlede vurdering",
  strengths: "Styrker",
  challenges: "Udfordringer",
  recommendations: "Taskforcen anbefaler, at kommunen",
  counted: (strengths: number, challenges: number, recommendations: number): string =>
    `${strengths} styrker, ${challenges} udfordringer, ${recommendations} anbefalinger`,
  noFindings: "Her er endnu ingen accepterede vurderinger.",
  criteria: "Hvad kilderne siger",
  views: "Kommunens blik og gennemgangens",
  notExamined: "Ikke belyst udefra",
  differing: "Hvor man ser forskelligt på det",
  none: "Ingen",
  matrix: "Kilderne, kriterium for kriterium",
  matrixHelp: "+ peger på en styrke, − på en udfordring, ± er blandet, ○ betyder få svar. Et tomt felt: kilden siger ikke noget om kriteriet.",
  figures: "Svarene, punkt for punkt",
  counts: (answers: readonly string[], n: number): string => `${answers.join(" · ")} · svar i alt ${n}`,
  byCriterion: "Kriterium for kriterium",
  answers: (count: number): string => `${count} svar`,
  noText: "(uden tekst endnu)",
  central: "Blandt de mest centrale",
  copy: "Kopiér tema",
  copied: "Temaet er kopieret som tekst.",
  picture: "Læg som billede",
  pictureMade: "Billedet ligger på et nyt ark for sig. Det kan kopieres derfra.",
  noPicture: "Billedet kunne ikke tegnes. Kopiér temaet som tekst i stedet.",
  tools: "Redskab",
  caution:
    "Der er gennemgået få sager, og de er ikke tilfældigt udvalgt. Tallene viser, hvad gennemgangen fandt i netop disse sager. Formålet er læring og udvikling.",
};

export type OverviewPaneTexts = typeof OVERVIEW_PANE;
