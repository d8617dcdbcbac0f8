/** The pane's tab Overblik. What the sources say is worded once, in danish/findings.ts, for sheets and pane alike. */
export const OVERVIEW_PANE = {
  basis: (cases: number, social: number, respondents: number, observations: number): string =>
    [
      `${cases} ${cases === 1 ? "sag" : "sager"}${social > 0 ? `, heraf ${social} socialfagligt` : ""}`,
      `${respondents} ${respondents === 1 ? "besvarelse" : "besvarelser"} af selvevalueringen`,
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
  none: "Ingen",
  copy: "Kopiér tema",
  copied: "Temaet er kopieret som tekst.",
  copyByHand: "Excel tillader ikke kopiering herfra. Markér teksten, og tryk Ctrl+C.",
  tools: "Redskab",
  caution:
    "Der er gennemgået få sager, og de er ikke tilfældigt udvalgt. Tallene viser, hvad gennemgangen fandt i netop disse sager. Formålet er læring og udvikling.",
};

export type OverviewPaneTexts = typeof OVERVIEW_PANE;
