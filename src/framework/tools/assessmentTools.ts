import { inGroup } from "./inGroup.ts";

export const assessmentTools = inGroup("B.udredning", [
  {
    id: "faelles-indsatsplan",
    title: "Fælles indsatsplan",
    purpose: "Et eksempel på, hvad en udredning efter Voksenudredningsmetoden (VUM) kan rumme af oplysninger.",
    criteria: ["A.sag.udredning"],
    helpsWith: ["R.oplysning"],
    area: "voksen",
    reservation: "Skal rettes til efter den udgave af VUM, som kommunen bruger.",
  },
  {
    id: "guide-til-boernefaglig-undersoegelse",
    title: "Guide til børnefaglig undersøgelse",
    purpose:
      "Undersøgelsen skridt for skridt: hvad der kan sætte den i gang, kravet om en undersøgelsesplan, og hvornår den skal være " +
      "færdig.",
    criteria: ["A.sag.udredning"],
    helpsWith: ["S.frist"],
    area: "børn",
  },
  {
    id: "arbejdsgangsbeskrivelse-merudgifter-jf-sel-41",
    title: "Arbejdsgangsbeskrivelse - Merudgifter jf. SEL § 41",
    purpose: "En fælles arbejdsgang for ansøgninger om merudgifter, med børnehandicap-udredningsmetoden til vurdering af målgruppen.",
    criteria: ["A.sag.udredning"],
    helpsWith: ["R.vurdering.maalgruppe", "R.vurdering.udmaaling", "B86"],
    area: "børn",
    reservation: "Henviser til servicelovens § 41, som siden 1. januar 2024 er barnets lovs § 86.",
  },
  {
    id: "arbejdsgangsbeskrivelse-tabt-arbejdsfortjeneste-jf-sel-42",
    title: "Arbejdsgangsbeskrivelse - Tabt arbejdsfortjeneste jf. SEL § 42",
    purpose:
      "En fælles arbejdsgang for ansøgninger om tabt arbejdsfortjeneste, med børnehandicap-udredningsmetoden til vurdering af " +
      "målgruppen.",
    criteria: ["A.sag.udredning"],
    helpsWith: ["R.vurdering.maalgruppe", "R.vurdering.udmaaling", "B87"],
    area: "børn",
    reservation: "Henviser til servicelovens § 42, som siden 1. januar 2024 er barnets lovs § 87.",
  },
  {
    id: "skabelon-til-afgoerelse",
    title: "Skabelon til afgørelse",
    purpose:
      "Et brev med plads til alt, hvad en afgørelse skal rumme: det ansøgte, resultatet, begrundelsen, svaret på partshøringen, " +
      "regler og praksis samt klagevejledning.",
    criteria: ["A.sag.udredning"],
    helpsWith: [
      "R.hjemmel",
      "R.begrundelse.regler",
      "R.begrundelse.hensyn",
      "R.begrundelse.fakta",
      "R.partshoering",
      "S.klagevejledning",
    ],
  },
]);
