/** What an application for a course is held up against. The categories are the guide's; the wording is our own. */

export interface ApplicationCriterion {
  readonly id: string;
  /** Without every minimum an application is not considered; the others are judged in words and never counted. */
  readonly kind: "minimum" | "assessment";
  readonly title: string;
  readonly question: string;
}

export const APPLICATION_SOURCE = "Taskforcens vejledning til ansøgning om analyse- og udviklingsforløb, afsnittet om ansøgning og udvælgelse";

/** In the order of the guide. */
export const APPLICATION_CRITERIA: readonly ApplicationCriterion[] = [
  {
    id: "politik",
    kind: "minimum",
    title: "Politisk opbakning",
    question: "Ligger der et referat ved, hvor kommunalbestyrelsen eller et udvalg bakker op om forløbet?",
  },
  {
    id: "ledelse",
    kind: "minimum",
    title: "Ledelsens opbakning",
    question: "Har direktøren skrevet under på ansøgningen?",
  },
  {
    id: "motivation",
    kind: "assessment",
    title: "Motivation",
    question: "Hvorfor vil kommunen med, og hvor er sagsbehandlingen sværest? De ydelser, den selv nævner, viser vej, når sagerne skal vælges.",
  },
  {
    id: "parathed",
    kind: "assessment",
    title: "Parathed",
    question: "Er politikerne, ledelsen og medarbejderne hver især klar til at bruge tid på forløbet?",
  },
  {
    id: "aktiviteter",
    kind: "assessment",
    title: "Andre aktiviteter",
    question: "Hvad har kommunen ellers i gang på området, og kan det bæres ved siden af forløbet?",
  },
  {
    id: "udbytte",
    kind: "assessment",
    title: "Forventet udbytte",
    question: "Hvad regner kommunen med at få ud af at være med?",
  },
];

/** The criterion with the id, or undefined. */
export function findApplicationCriterion(id: string): ApplicationCriterion | undefined {
  return APPLICATION_CRITERIA.find((one) => one.id === id);
}
