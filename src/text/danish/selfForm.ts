/** What stands over the self-evaluation's form. */
export const SELF_FORM_TEXTS = {
  progress: (answered: number, asked: number) => `I har svaret på ${answered} af ${asked} spørgsmål.`,
  steps: [
    "1. Læs udsagnet, og vælg under Svar, i hvilken grad det passer på jeres praksis. Vælg ”Ved ikke”, hvis I ikke ved det.",
    "2. Skriv kort under Tekst, hvor feltet er gult. Stikord er nok, og et felt må gerne stå tomt. Skriv ingen navne på borgere eller kolleger.",
    "3. Gem filen, og send den tilbage. Taskforcen læser svarene; de bruges til at lære af og ikke til at måle nogen.",
  ],
  /** After what a joint form asks of all criteria. */
  besideCriterion: "Skriv det under Tekst ved det kriterium, det handler om.",
} as const;
