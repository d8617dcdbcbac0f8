import { longDate } from "../dates.ts";

/** Sources and observations in the pane's tab Vurderinger. Kinds of sources and directions have the sheets' words. */
export const EVIDENCE_PANE = {
  parts: { findings: "Pr. tema", observations: "Iagttagelser", sources: "Kilder", plan: "Plan" },
  filter: "Vis kun",
  all: "Alle",
  shown: (shown: number, all: number): string => `${shown} af ${all} iagttagelser`,
  noObservations: "Her er ingen iagttagelser endnu. En iagttagelse er én ting, der er læst eller hørt, om ét kvalitetskriterium.",
  noCriteria: "Rammen har ingen kvalitetskriterier at knytte iagttagelser til.",
  addObservation: "Ny iagttagelse",
  addSource: "Ny kilde",
  noSources: "Her er ingen kilder endnu: dokumenter, temadage og interview med dato og gruppe.",
  add: "Tilføj",
  save: "Gem",
  edit: "Ret",
  cancel: "Fortryd",
  withoutId: "Rækken har ingen betegnelse. Giv den en i arkets første kolonne, så kan den rettes her.",
  from: "Fra kilden",
  notListed: "ingen bestemt",
  source: "Kildetype",
  group: "Gruppe",
  groupHint: "Fx sagsbehandlere. Skriv gruppen ens hver gang. Ingen navne.",
  criterion: "Kvalitetskriterium",
  direction: "Retning",
  aspect: "Trin i analysecirklen",
  noAspect: "intet bestemt",
  text: "Hvad er læst eller hørt?",
  textHint: "Én ting ad gangen, uden navne.",
  reference: "Henvisning",
  title: "Titel",
  date: "Dato",
  persons: "Antal personer",
  notACount: "Skriv et helt tal, eller lad feltet stå tomt.",
  day: (date: string): string => longDate(date),
  personCount: (count: number): string => (count === 1 ? "1 person" : `${count} personer`),
};

export type EvidencePaneTexts = typeof EVIDENCE_PANE;
