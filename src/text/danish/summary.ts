/** What stands on Opsamling. */
export const SUMMARY_TEXTS = {
  heading: (municipality: string) => `Opsamling · ${municipality}`,
  assessment: "Taskforcens samlede vurdering",
  strengths: "▲ Styrker",
  challenges: "▼ Udfordringer",
  recommendations: "➜ Taskforcen anbefaler, at kommunen",
  basis: "Bygger på",
  choice: "Kommunens valg",
  criteria: "Kvalitetskriterierne",
  matrix: "Alle kriterier og kilder",
  notExamined: "Ikke belyst udefra",
  views: "Kommunens blik og gennemgangens",
  nothing: "Ingen",
  none: { strength: "Ingen styrker er skrevet ind endnu.", challenge: "Ingen udfordringer er skrevet ind endnu.", recommendation: "Ingen anbefalinger er skrevet ind endnu." },
  more: (count: number) => `+ ${count} flere på arket Vurderinger`,
  themes: "Temaerne",
  counts: (strengths: number, challenges: number, recommendations: number) =>
    `Styrker: ${strengths} · Udfordringer: ${challenges} · Anbefalinger: ${recommendations}`,
  untouched: "Der er ikke skrevet noget om temaet endnu.",
  print: "Har nogle temaer indhold, udskrives kun de. Kommer der flere til uden tilføjelsen: Sidelayout, Udskriftsområde, Ryd.",
  signals: "▲ klar styrke · △ tendens til styrke · ▽ tendens til udfordring · ▼ klar udfordring",
  signs: "+ kilden peger på en styrke · − på en udfordring · ± på begge dele",
  caution: [
    "Der er gennemgået få sager, og de er ikke tilfældigt udvalgt. Tallene viser, hvad gennemgangen fandt i netop disse sager.",
    "Formålet er læring og udvikling.",
  ],
} as const;

