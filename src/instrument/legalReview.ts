import { CASEWORK_RULES } from "./legal/caseworkRules.ts";
import { LEGAL_DEFECTS } from "./legal/legalDefects.ts";
import type { CaseQuestion, Item } from "./item.ts";
import { APPLICATION_GUIDE, PRACTICE_STUDY } from "./sources.ts";

/** Ankestyrelsen's review: the legal defects (R), then the other rules of casework (S). The order is the sheet's. */
export const LEGAL_ITEMS: readonly Item[] = [...LEGAL_DEFECTS, ...CASEWORK_RULES];

/** Questions X about the case as a whole. None is counted over cases. */
export const CASE_QUESTIONS: readonly CaseQuestion[] = [
  {
    id: "X.rigtig",
    answer: "yesNo",
    label: "Samlet rigtig",
    question: "Er afgørelsen samlet set rigtig?",
    explanation: "Et svar på hele sagen. En mangel med væsentlig betydning og et ja her går normalt ikke sammen.",
    source: PRACTICE_STUDY,
  },
  {
    id: "X.godt",
    answer: "text",
    label: "Gode skridt",
    question: "Hvad er gjort godt i sagsbehandlingen?",
    explanation: "Skriv det, som andre kan lære af. Ingen navne og ingen oplysninger, der peger på borgeren.",
    source: PRACTICE_STUDY,
  },
  {
    id: "X.laering",
    answer: "text",
    label: "Læringspunkt",
    question: "Hvad er værd at tage op på læringsseminaret?",
    explanation: "Læring og udvikling er formålet; det er ikke en optælling af fejl.",
    source: APPLICATION_GUIDE,
  },
  {
    id: "X.note",
    answer: "text",
    label: "Intern note",
    question: "Noter til eget brug",
    explanation: "Noten kommer hverken med i opsamlingen eller i filerne til kommunen og lederne.",
    source: "Sagslups forslag",
  },
];
