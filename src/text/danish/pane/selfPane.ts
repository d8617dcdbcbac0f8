/** The self-evaluation in the pane's tab Gennemgang. Statements, questions and answers' words are the instrument's own and not here. */
export const SELF_PANE = {
  tab: "Selvevaluering",
  who: "Hvem svarer?",
  joint: "Fælles: ét svar for os alle",
  round: (round: number): string => `runde ${round}`,
  jointOverruled: "Den fælles besvarelse tæller ikke med, fordi der er svar fra enkelte personer.",
  addRespondent: "Tilføj en, der svarer",
  role: "Rolle",
  unit: "Enhed",
  unitHint: "Fx Voksenteam Nord. Skriv ikke navne; Sagslup giver en betegnelse.",
  add: "Tilføj",
  place: (page: number, pages: number): string => `side ${page} af ${pages}`,
  answered: (answered: number, asked: number): string => `${answered} af ${asked} spørgsmål er besvaret`,
  allAnswered: "Alle spørgsmål er besvaret.",
  noQuestions: "Skemaet er tomt",
  noQuestionsHelp: "Rammen har ingen udsagn, som kommunen selv kan vurdere. De skrives i arket Kvalitetskriterier.",
  ownFile: {
    title: (respondent: string): string => `Selvevaluering fra ${respondent}`,
    courseHelp: "Denne fil er din egen. Svar under Gennemgang eller i arket; begge dele kommer i arket. Gem filen, når du er færdig, og send den til den, du fik den fra.",
    answer: "Svar på spørgsmålene",
    notHere: "Ikke i denne fil",
    findingsHelp: "Styrker, udfordringer og anbefalinger skrives i taskforcens projektmappe, hvor alle kilder er samlet. Filen her har kun dine egne svar.",
    overviewHelp: "Overblikket samler alle kilder og vises i taskforcens projektmappe. Filen her har kun dine egne svar.",
  },
  keyList: [
    ["1–4", "i hvilken grad"],
    ["V", "ved ikke"],
    ["Enter", "næste ubesvarede"],
    ["↑ ↓", "siden før og efter"],
    ["Z", "fortryd seneste svar"],
    ["?", "vis eller skjul denne liste"],
  ] as readonly (readonly [string, string])[],
};

export type SelfPaneTexts = typeof SELF_PANE;
