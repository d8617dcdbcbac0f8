/** What stands there, by how sure it is; the keys are those of privacy/personalData.ts. */
const WHAT = {
  cpr: {
    certain: "Her står et CPR-nummer.",
    likely: "Her står noget, der ligner et CPR-nummer.",
    possible: "Her står ti cifre, der kan være et CPR-nummer.",
  },
  "e-mail": { certain: "Her står en e-mailadresse.", likely: "Her står en e-mailadresse.", possible: "Her står noget, der kan være en e-mailadresse." },
  phone: { certain: "Her står et telefonnummer.", likely: "Her står et telefonnummer.", possible: "Her står otte cifre, der kan være et telefonnummer." },
  address: { certain: "Her står en adresse.", likely: "Her står noget, der ligner en adresse.", possible: "Her står noget, der kan være en adresse." },
  name: { certain: "Her står et navn.", likely: "Her står noget, der ligner et navn.", possible: "Her står noget, der kan være et navn." },
} as const;
type Kind = keyof typeof WHAT;
type Certainty = keyof (typeof WHAT)[Kind];

export const PRIVACY_TEXTS = {
  found: (kind: Kind, certainty: Certainty): string =>
    `${WHAT[kind][certainty]} ${kind === "cpr" ? "Slet det, og brug sagens dæknavn." : "Slet det, hvis det peger på en borger eller en medarbejder."}`,
  /** `what`: in the words of `found`. */
  leftOut: (kind: Kind, certainty: Certainty): string => `${WHAT[kind][certainty]} Det er ikke indført. Slet det i teksten, og prøv igen.`,
  stopsFile: (kind: Kind, certainty: Certainty): string => `${WHAT[kind][certainty]} Filen er ikke lavet. Slet det, og prøv igen.`,
  sheetNumber: (place: number): string => `ark nr. ${place}`,
  nameNumber: (place: number): string => `navn nr. ${place} i Navnestyring`,
  namelessPart: "en del af filen med et nummer i navnet",
  unusedText: "ubrugt tekst i filen",
  notSearched: "Denne del af filen kan ikke læses som tekst (fx et billede) og er ikke gennemsøgt. Se selv efter.",
  limits: "Der søges efter mønstre. En fil uden fund er ikke af den grund anonym: kun et menneske kan se, om nogen kan kendes.",
  nothing: "Ingen CPR-numre, navne, adresser, telefonnumre eller e-mailadresser er fundet.",
} as const;
