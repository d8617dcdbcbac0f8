import type { FiledApplicationAnswer } from "../../review/answerFile.ts";

/** The municipality's application, and what the task force said to it before the course began. */
export const application: readonly FiledApplicationAnswer[] = [
  {
    id: "politik",
    met: "J",
    account: "Socialudvalget har drøftet forløbet og bakker op om det.",
    reference: "bilag 1, referat fra udvalgets møde den 12. maj 2026, punkt 7",
  },
  { id: "ledelse", met: "J", account: "Social- og sundhedsdirektøren har skrevet under.", reference: "ansøgningens sidste side" },
  {
    id: "motivation",
    account: "Kommunen får flest klager over socialpædagogisk støtte og ledsageordning og vil vide, om afgørelserne holder.",
    reference: "afsnit 1",
    assessment: "Ansøgningen handler om selve sagsbehandlingen og peger selv på de ydelser, hvor det er sværest.",
  },
  {
    id: "parathed",
    account: "Udvalget får en orientering hvert halve år. Teamlederne har sat en dag om måneden af, og rådgiverne er spurgt.",
    reference: "afsnit 2",
    assessment: "Alle tre niveauer er tænkt med.",
  },
  {
    id: "aktiviteter",
    account: "Et nyt fagsystem er lige taget i brug.",
    reference: "afsnit 3",
    assessment: "Systemet er på plads, før sagerne skal hentes ind, så det kan bæres ved siden af.",
  },
  {
    id: "udbytte",
    account: "Bedre begrundelser, tydelige arbejdsgange for opfølgning og et ledelsestilsyn, der kan fortsætte bagefter.",
    reference: "afsnit 4",
    assessment: "Forventningerne passer til, hvad et forløb kan give.",
  },
];
