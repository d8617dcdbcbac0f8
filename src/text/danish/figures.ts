/** Words of the figures on Opsamling. A title says what is counted; the alternative text says where the numbers stand. */
export const FIGURE_TEXTS = {
  heading: "Svarene, punkt for punkt",
  of: "Svar i alt",
  part: (title: string, part: number, parts: number) => `${title} (${part} af ${parts})`,
  legalDefects: {
    title: "Retlige mangler: antal sager",
    altText: "Liggende søjler: for hvert retligt punkt antallet af sager uden mangel, med mangel uden væsentlig betydning og med mangel med væsentlig betydning. Tallene står i tabellen ovenover.",
  },
  caseworkRules: {
    title: "Andre sagsbehandlingsregler: antal sager",
    altText: "Liggende søjler: for hver regel antallet af sager, hvor den er fulgt, delvist fulgt og ikke fulgt. Tallene står i tabellen ovenover.",
  },
  legalGrades: {
    title: "Grader, alle sager: antal sager",
    altText: "Liggende søjler: for hvert punkt, der spørges til i alle sager, antallet af sager, hvor det gælder i høj grad, i nogen grad, i mindre grad og slet ikke. Tallene står i tabellen ovenover.",
  },
  socialRules: {
    title: "Socialfaglig gennemgang, ja eller nej: antal sager",
    altText: "Liggende søjler: for hvert punkt antallet af sager, hvor svaret er ja, delvist og nej. Tallene står i tabellen ovenover.",
  },
  social: {
    title: "Socialfaglig gennemgang: antal sager",
    altText: "Liggende søjler: for hvert punkt antallet af sager, hvor det gælder i høj grad, i nogen grad, i mindre grad og slet ikke. Tallene står i tabellen ovenover.",
  },
} as const;
