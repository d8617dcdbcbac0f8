import { inGroup } from "./inGroup.ts";

export const policyTools = inGroup("B.politik", [
  {
    id: "faelles-faglig-fortaelling",
    title: "Fælles faglig fortælling",
    purpose:
      "En fortælling i ord og billeder om, hvad god myndighed er i kommunen, hvad den kræver fagligt, og hvordan den bliver " +
      "forankret. Giver medarbejderne fælles værdier at arbejde efter.",
    criteria: ["A.pol.strategi", "A.fag.viden"],
  },
  {
    id: "servicestandarder-paa-boernehandicapomraadet",
    title: "Servicestandarder på børnehandicapområdet",
    purpose:
      "Det serviceniveau, som børn og unge med funktionsnedsættelse og deres forældre kan regne med. For hver ydelse: målgruppe, " +
      "formål, indhold, kriterier, levering og opfølgning, og hvilke andre bestemmelser der kan dække det samme.",
    criteria: ["A.pol.strategi", "A.sag.indsats"],
    helpsWith: ["S.helhed", "R.vurdering.maalgruppe", "R.vurdering.udmaaling"],
    area: "børn",
    reservation: "Henviser til servicelovens paragraffer. Børnereglerne står siden 1. januar 2024 i barnets lov.",
  },
]);
