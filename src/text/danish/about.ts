/** What the file of one of two reviewers says. */
const ofReviewer = (review: string, who: "A" | "B", other: "A" | "B") => ({
  title: (municipality: string) => `${review} ${who} · ${municipality}`,
  lines: [
    `Til ${who}. Filen har de sager, som to gennemgår hver for sig. Svar uden at tale med ${other} om sagerne; det gør I bagefter, når svarene holdes sammen.`,
    `Vælg svarene på arket ${review} ${who}, og skriv på arket Bemærkninger. Arket Regelgrundlag siger, hvad der ses efter.`,
    "Filen rummer intet, den anden har svaret eller skrevet. Gem den, og send den tilbage. Skriv ingen navne og ingen CPR-numre.",
  ],
});

/** What a file for somebody says of itself. */
export const ABOUT_TEXTS = {
  municipality: {
    title: (municipality: string) => `Selvevaluering · ${municipality}`,
    lines: [
      "Til kommunen. Arket Selvevaluering er det fælles skema; det kan udfyldes her og sendes tilbage.",
      "Arket Selvevaluering samlet viser, hvad respondenterne har svaret tilsammen, da filen blev lavet. Intet svar fra en enkelt person kan læses i det.",
      "Arkene Udviklingsplan og Status er kommunens; id’et på en anbefaling fås af taskforcen.",
      "Taskforcen fletter det, der er skrevet, ind i analysen. Skriv ingen navne og ingen CPR-numre.",
    ],
  },
  leaders: {
    title: (municipality: string) => `Opsamling · ${municipality}`,
    lines: [
      "Til kommunens ledere. Filen viser opsamlingen, som den så ud, da filen blev lavet; tallene følger ikke med, når der svares mere.",
      "Arket Vurderinger har de styrker, udfordringer og anbefalinger, som taskforcen har godkendt. Sager, svar og bemærkninger er ikke med.",
      "Der er intet at udfylde. Faktuelle kommentarer sendes til taskforcen.",
    ],
  },
  viso: {
    title: (municipality: string) => `Socialfaglig gennemgang · ${municipality}`,
    lines: [
      "Til VISO. Filen har de sager, der er valgt til socialfaglig gennemgang, med de oplysninger, der skal bruges for at svare, og ikke andre.",
      "Vælg svarene på arket Socialfaglig gennemgang, og skriv på arket Bemærkninger. Arket Regelgrundlag siger, hvad der ses efter.",
      "Gem filen, og send den tilbage. Taskforcen fletter svarene ind. Skriv ingen navne og ingen CPR-numre.",
    ],
  },
  "legal-a": ofReviewer("Juridisk gennemgang", "A", "B"),
  "legal-b": ofReviewer("Juridisk gennemgang", "B", "A"),
  "social-a": ofReviewer("Socialfaglig gennemgang", "A", "B"),
  "social-b": ofReviewer("Socialfaglig gennemgang", "B", "A"),
  noneDouble: "Ingen sag gennemgås af to hver for sig, så der er intet at sende. Det vælges, når projektmappen laves: \"double\" ved sagen i setup.json.",
  noneChosen: "Ingen sag er valgt til VISO, så der er intet at sende. Vælg dem på arket Sager, eller træk dem.",
  stamp: "Filens stempel. Det må ikke ændres; det siger, hvilken analyse filen hører til.",
} as const;
