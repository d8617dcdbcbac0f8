import { inGroup } from "./inGroup.ts";

export const leadershipTools = inGroup("B.ledelse", [
  {
    id: "audit",
    title: "Audit",
    purpose:
      "En ramme for fagligt tilsyn med sager, der er trukket tilfældigt: hvilke paragraffer der tages op i årets løb, hvem der " +
      "deltager, og et skema over, hvad der ses efter i hver sag. Gør tilsynet til læring.",
    criteria: ["A.fag.ledelsestilsyn"],
  },
  {
    id: "kompetenceoversigt",
    title: "Kompetenceoversigt",
    purpose: "Viser, hvilke kompetencer der er i huset, som grundlag for en plan for kompetenceudvikling.",
    criteria: ["A.fag.kompetence"],
    reservation: "Siger ikke, hvilke kompetencer der er brug for. Det må kommunen selv lægge til.",
  },
  {
    id: "kompetencemodel",
    title: "Kompetencemodel",
    purpose: "Kompetenceområder på tre niveauer, så det, medarbejderne kan, kan holdes op mod det, der er brug for.",
    criteria: ["A.fag.kompetence"],
  },
  {
    id: "bevillingskompetenceplan",
    title: "Bevillingskompetenceplan",
    purpose: "Hvem der indstiller, og hvem der godkender, for hver paragraf, delt op efter pakker, timer og VUM-kategorier.",
    criteria: ["A.pol.strategi", "A.sag.indsats"],
    reservation: "Bruger kategorier fra Voksenudredningsmetoden (VUM) og skal laves om for at kunne bruges på børneområdet.",
  },
  {
    id: "ledelsestilsyn-baseret-paa-faserne-i-voksenudredningsmetoden",
    title: "Ledelsestilsyn baseret på faserne i Voksenudredningsmetoden",
    purpose: "Skema til ledelsens tilsyn med voksensager, fase for fase, som kan bruges til opfølgning efter tema og til læring.",
    criteria: ["A.fag.ledelsestilsyn"],
    area: "voksen",
    reservation: "Skal rettes til efter den udgave af VUM, som kommunen bruger.",
  },
  {
    id: "organisering-og-strategi-for-sparring",
    title: "Organisering og strategi for sparring",
    purpose:
      "Hvad kommunen vil med sparring, og hvordan den er lagt til rette: mødernes mål, hyppighed, form, roller og ansvar. Kan " +
      "også bruges, når nye medarbejdere begynder.",
    criteria: ["A.fag.viden"],
  },
  {
    id: "strategi-for-kompetenceudvikling",
    title: "Strategi for kompetenceudvikling",
    purpose:
      "Rammer, vision og mål for medarbejdernes udvikling og vejene dertil: introduktion og oplæring, løbende udvikling, kurser " +
      "og efteruddannelse. Binder politik sammen med det, den enkelte kan.",
    criteria: ["A.fag.kompetence"],
    reservation: "Målene er brede og bliver bedre af at kunne måles.",
  },
  {
    id: "funktionsbeskrivelse-faglig-koordinator",
    title: "Funktionsbeskrivelse - faglig koordinator",
    purpose: "En koordinators opgaver, ansvar, beføjelser og kvalifikationer, hvor kommunen vil styrke sparring og videndeling.",
    criteria: ["A.fag.viden"],
  },
  {
    id: "planche-retningslinjer-for-boernehandicapomraadet",
    title: "Planche – Retningslinjer for børnehandicapområdet",
    purpose:
      "Én side, der samler teamets principper, metoder, samarbejdspartnere, møder og de mest brugte paragraffer, så der er " +
      "overblik i en travl hverdag.",
    criteria: ["A.fag.viden", "A.sag.udredning"],
    area: "børn",
    reservation: "Nævner servicelovens paragraffer. Børnereglerne står siden 1. januar 2024 i barnets lov.",
  },
]);
