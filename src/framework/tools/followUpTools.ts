import { inGroup } from "./inGroup.ts";

export const followUpTools = inGroup("B.opfoelgning", [
  {
    id: "skabelon-til-opfoelgningsmoeder",
    title: "Skabelon til opfølgningsmøder",
    purpose:
      "Én skabelon til opfølgningsmøder og én til netværksmøder, så møderne er ens, kommer hele vejen rundt om barnet og slutter " +
      "med, hvem der gør hvad.",
    criteria: ["A.sag.opfoelgning"],
    helpsWith: ["S.opfoelgning"],
    area: "børn",
  },
]);
