/** What `check` says of answers that are missing or do not go together. */
export const CHECK_TEXTS = {
  unanswered: (id: string, label: string) => `${id}: ”${label}” er ikke besvaret. Vælg et svar på listen; gælder punktet ikke sagen, så vælg ”Ikke relevant”.`,
  notBegun: (id: string, count: number) => `${id}: gennemgangen er ikke begyndt; ${count} punkter mangler svar.`,
  awaitingSettlement: (id: string, label: string) => `${id}: A og B har svaret forskelligt på ”${label}”. Vælg sammen det svar, der skal gælde, på arket Afstemning; indtil da tæller punktet som ubesvaret.`,
  missingNote: (id: string, label: string) => `${id}: der er svaret med en mangel ved ”${label}”, men bemærkningen er tom. Skriv, hvad manglen består i.`,
  missingReference: (id: string, label: string) => `${id}: der er svaret med en mangel ved ”${label}”, men der er ingen henvisning. Skriv, hvor i akten den ses.`,
  manyNotAssessable: (id: string, count: number) => `${id}: ${count} punkter kan ikke vurderes. Der mangler formentlig akter; bed kommunen om dem.`,
  rightDespiteDefect: (id: string) => `${id}: afgørelsen er sat som samlet rigtig, men et retligt punkt har en mangel med væsentlig betydning. Ret det ene eller det andet.`,
  decidedBeforeApplied: (id: string) => `${id}: afgørelsen er dateret før ansøgningen. Ret den forkerte dato.`,
  jointNotCounted: () => "Den fælles selvevaluering er udfyldt, men tæller ikke med, fordi der er svar fra enkelte respondenter.",
  unknownEvidence: (finding: string, id: string) => `${finding} bygger på ${id}, som ikke findes blandt punkter og iagttagelser. Ret id’et, eller slet linjen.`,
  unknownSolved: (finding: string, id: string) => `${finding} svarer på ${id}, som ikke findes blandt fundene. Ret id’et, eller slet linjen.`,
  unknownSource: (observation: string, id: string) => `Iagttagelsen ${observation} henviser til kilden ${id}, som ikke findes på arket Kilder. Ret id’et, eller skriv kilden på.`,
} as const;
