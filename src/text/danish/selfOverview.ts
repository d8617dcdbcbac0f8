/** Headings of the self-evaluation as leaders see it. */
export const SELF_OVERVIEW_HEADERS = {
  criterion: "Kvalitetskriterium",
  n: "Antal svar",
  all: "Alle samlet",
  leaders: "Ledere",
  staff: "Medarbejdere",
  flags: "Bemærk",
} as const;

export const SELF_OVERVIEW_TEXTS = {
  heading: "Kommunens selvevaluering",
  note: "Ledere og medarbejdere vises hver for sig fra tre svar i hver, når ingen kan regnes ud. Under tre svar vises kun et fælles svar.",
} as const;
