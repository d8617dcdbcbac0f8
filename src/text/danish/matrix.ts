/** Headings of the matrix on Opsamling. */
export const MATRIX_HEADERS = {
  criterion: "Kvalitetskriterium",
  legal: "Juridisk gennemgang",
  social: "Socialfaglig gennemgang",
  self: "Selvevaluering",
  material: "Materiale",
  "legal-material": "Jur. materiale",
  "theme-day": "Temadag",
  interview: "Interview",
  citizen: "Borgere",
  together: "Samlet",
} as const;
