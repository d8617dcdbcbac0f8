/** The facts of a course as they stand on the sheet Forside, each with what to write. */
export const COURSE_TEXTS = {
  municipality: { title: "Kommune", help: "" },
  area: { title: "Område", help: "Ligger fast. Et forløb dækker enten børn eller voksne." },
  framework: { title: "Ramme", help: "Udgaven af kvalitetskriterier. Ligger fast." },
  themes: { title: "Kort forløb om", help: "De valgte temaer. Ligger fast." },
  start: { title: "Start", help: "Dag-måned-år." },
  asOf: { title: "Opgjort pr.", help: "Den dato, opsamlingen taler for. Skrives af jer; den flytter sig ikke af sig selv." },
  benefits: { title: "Ydelsesområder", help: "De ydelser, sagerne er valgt inden for." },
  benefitReason: { title: "Hvorfor disse ydelser", help: "Kommunens egen begrundelse." },
  caseSelection: { title: "Sådan er sagerne udvalgt", help: "Hvem valgte, hvornår og efter hvilke kriterier." },
  selfMode: {
    title: "Selvevalueringens form",
    help: "Kort: en grad og tre korte tekster om hvert kriterium. Fuld: også fem trin og dokumentation. Ligger fast.",
  },
  draw: { title: "Udtræk til VISO", help: "Skrives af programmet. Det samme starttal på de samme sager giver det samme udtræk igen." },
  drawMethod: { title: "Sådan er der trukket", help: "Metodens navn og udgave. Skrives af programmet." },
  deleteBy: { title: "Slettes senest", help: "Den dato, filen skal være slettet." },
} as const;

/** The course's calendar, month by month. */
export const CALENDAR_TEXTS = {
  title: (municipality: string): string => `Analyse- og udviklingsforløb · ${municipality}`,
  event: (phase: string, first: string | undefined): string => (first === undefined ? phase : `${phase}: fra ${first.charAt(0).toLowerCase()}${first.slice(1)}`),
  duty: (party: string, duty: string): string => `${party}: ${duty.charAt(0).toLowerCase()}${duty.slice(1)}`,
  guide: "Vejledende måneder. Dagene aftales ved opstartsmødet.",
} as const;
