import { inGroup } from "./inGroup.ts";

export const planTools = inGroup("B.handleplan", [
  {
    id: "eksempel-paa-udfyldt-handleplan",
    title: "Eksempel på udfyldt handleplan",
    purpose:
      "En handleplan for et opdigtet barn, som viser, hvordan formål og mål bliver sat, og hvem der vurderer hvad. Hører sammen " +
      "med miniguiden om inddragelse.",
    criteria: ["A.sag.indsats"],
    helpsWith: ["S.handleplan", "SF.ind.maal"],
    area: "børn",
    reservation: "Henviser til servicelovens § 140, som siden 1. januar 2024 er afløst af barnets lovs §§ 91 og 108.",
  },
  {
    id: "miniguide-for-inddragelse-af-barn-og-foraeldre-i-arbejdet-med-handleplan",
    title: "Miniguide for inddragelse af barn og forældre i arbejdet med handleplan",
    purpose: "Hvordan mødet om handleplanen forberedes, planen skrives og målene sættes, med barn og forældre som deltagere.",
    criteria: ["A.sag.borger"],
    helpsWith: ["S.inddragelse.borger", "S.inddragelse.barn"],
    area: "børn",
  },
]);
