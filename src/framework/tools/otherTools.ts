import { inGroup } from "./inGroup.ts";

const WRITTEN_FOR_FAMILIES = "Skrevet med barn og forældre for øje. På voksenområdet skal ordene passes til.";

export const otherTools = inGroup(null, [
  {
    id: "procedure-for-klagesager",
    title: "Procedure for klagesager",
    purpose: "Hvad kommunen gør, når der kommer en klage, og når Ankestyrelsens afgørelse kommer tilbage.",
    criteria: ["A.fag.ledelsestilsyn"],
    helpsWith: ["S.klagevejledning"],
    reservation: "Siger ikke, hvordan kommunen lærer af klager og afgørelser. Det kan den med fordel selv lægge til.",
  },
  {
    id: "procedure-for-ledsagerordning-efter-servicelovens-97",
    title: "Procedure for ledsagerordning efter servicelovens § 97",
    purpose: "En skabelon til kommunens procedure i sager om ledsagelse efter § 97.",
    criteria: ["A.sag.udredning"],
    helpsWith: ["V97"],
    area: "voksen",
  },
  {
    id: "magtanvendelsesprocedure",
    title: "Magtanvendelsesprocedure",
    purpose: "En skabelon til procedurer for magtanvendelse, situation for situation, både med og uden hjemmel i loven.",
    criteria: [],
    reservation: "Lavet før den seneste lovændring om magtanvendelse og ikke rettet til efter den.",
  },
  {
    id: "vaergemaal-til-voksne",
    title: "Værgemål til voksne",
    purpose: "Et samtaleværktøj, som samarbejdspartnere kan bruge til at afklare, om værgemål er relevant for borgeren.",
    criteria: ["A.hel.overgang", "A.sag.borger"],
    area: "voksen",
    reservation: "Sproget bør gøres lettere, hvis borgeren selv skal læse det.",
  },
  {
    id: "brev-om-sagsbehandlers-ophoer",
    title: "Brev om sagsbehandlers ophør",
    purpose: "Fortæller forældrene, at sagsbehandleren stopper, og hvem de kan kontakte, til der er en ny.",
    criteria: ["A.sag.borger"],
    area: "børn",
  },
  {
    id: "brev-til-orientering-om-ny-sagsbehandler",
    title: "Brev til orientering om ny sagsbehandler",
    purpose: "Fortæller forældrene, hvem deres nye sagsbehandler er, så der er sammenhæng i forløbet.",
    criteria: ["A.sag.borger"],
    area: "børn",
  },
  {
    id: "workflow-orientering-ved-sagsbehandlerskifte",
    title: "Workflow - orientering ved sagsbehandlerskifte",
    purpose: "Hvem der gør hvad, når en sag skifter hænder, både når den nye sagsbehandler er fundet, og når det ikke er afklaret.",
    criteria: ["A.sag.borger"],
    reservation: WRITTEN_FOR_FAMILIES,
  },
  {
    id: "orientering-til-borgeren-saadan-goer-vi",
    title: "Orientering til borgeren - sådan gør vi",
    purpose:
      "Hvad sagsbehandler og leder hver især skal gøre ved sygdom, barsel, ophør og skift af sagsbehandler, med et eksempel på et " +
      "autosvar.",
    criteria: ["A.sag.borger"],
    reservation: WRITTEN_FOR_FAMILIES,
  },
]);
