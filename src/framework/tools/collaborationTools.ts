import { inGroup } from "./inGroup.ts";

export const collaborationTools = inGroup("B.tvaerfaglig", [
  {
    id: "samarbejdskontrakt",
    title: "Samarbejdskontrakt",
    purpose: "En aftale mellem to afdelinger om, hvad de kan vente af hinanden, så begge forstår samarbejdet på samme måde.",
    criteria: ["A.hel.tvaerfaglig"],
  },
  {
    id: "workflow-snitflade-ved-eksisterende-sag",
    title: "Workflow - snitflade ved eksisterende sag",
    purpose: "En tegning af grænsen mellem social- og handicapområdet i en kendt sag: forløb, roller og ansvar.",
    criteria: ["A.hel.tvaerfaglig"],
  },
  {
    id: "workflow-snitflade-ved-ny-sag",
    title: "Workflow - snitflade ved ny sag",
    purpose: "En tegning af arbejdsgang og snitflade, når en sag er ny: forløb, roller og ansvar.",
    criteria: ["A.hel.tvaerfaglig"],
  },
  {
    id: "oversigt-over-samarbejdsfora",
    title: "Oversigt over samarbejdsfora",
    purpose: "De tværfaglige fora, både om den enkelte sag og generelt: hvad de hedder, hvad de er til for, og hvem der deltager.",
    criteria: ["A.hel.tvaerfaglig"],
  },
]);
