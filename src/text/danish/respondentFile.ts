/** What a respondent reads above the form. */
export const RESPONDENT_FILE_TEXTS = {
  title: (municipality: string) => `Selvevaluering · ${municipality}`,
  purpose: "Jeres egen vurdering af praksis. Den er én kilde blandt flere i analysen, og formålet er læring og udvikling.",
  facts: (role: string, unit: string, round: number, id: string) =>
    [role === "" ? "Rolle ikke oplyst" : `Rolle: ${role}`, ...(unit === "" ? [] : [`Enhed: ${unit}`]), `Runde: ${round}`, `Betegnelse: ${id}`].join(" · "),
  /** A line each, short enough to run on over the form's columns. */
  readers: [
    "Hvem læser svarene: Taskforcen læser dem, som du skriver dem. I opsamlingen står de lagt sammen med de andres.",
    "Ledere og medarbejdere vises kun hver for sig, når mindst tre i hver gruppe har svaret. Er du den eneste med din rolle, kan din tekst genkendes.",
  ],
  jointReaders: ["Hvem læser svarene: Taskforcen læser dem, og de står i opsamlingen og i analysen som kommunens samlede svar."],
} as const;
