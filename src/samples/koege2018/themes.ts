import type { FiledThemeText } from "../../review/answerFile.ts";

/** Sections 1.1, 2.2–2.3 and 3.2–3.3 of the report, shortened and in words of ours. */
export const themes: readonly FiledThemeText[] = [
  {
    theme: "B.politik",
    presentation:
      "Området styres efter to politikker for alle børn og unge og efter projektet Ned ad trappen – Ud i livet. Hertil kommer " +
      "frister for sagerne og pakker for flere slags behandling. En politik om handicap alene har kommunen ikke.",
    analysis:
      "Politikkerne er kendt, men medarbejderne savner et blik for handicap i dem. Ledere og stab siger, at projektet og modellen " +
      "for samarbejde med skolerne også gælder deres område; sagsbehandlerne har forstået det modsatte. Målene kan ikke gøres op " +
      "for børn med handicap, og om den lovede årlige status er lavet, vides ikke.",
    assessment:
      "Styringen af netop børnehandicapområdet står svagt. Politikker, strategier og initiativer hænger sammen, men det er uklart for " +
      "ledere og sagsbehandlere, hvad der gælder for børn med handicap. Kommunen kan vinde ved at sige det tydeligt, følge området " +
      "i egne tal og lade medarbejdere og Handicapråd være med, når den næste politik bliver til.",
  },
  {
    theme: "B.ledelse",
    presentation:
      "Den faglige ledelse sker på teammøder, ved gennemgang af sager med kvalitetssikringsark og ved de årlige samtaler. " +
      "Et årshjul samler møder og undervisning, og en plan fordeler retten til at bevilge.",
    analysis:
      "Der er mange steder at få sparring, men den handicapfaglige del er blevet svagere, efter at en koordinator stoppede. " +
      "Selvevalueringen roser tilsynet med sagerne; materialet beskriver det ikke, og ydelserne efter §§ 41 og 42 er ikke med. " +
      "VISO fandt ICS brugt i alle de børnefaglige undersøgelser, de så, mens sagsbehandlerne ikke bruger Signs of Safety og " +
      "udredningsværktøjet. Årshjulet viser megen undervisning, men mange nye har ikke fået den.",
    assessment:
      "Sagsbehandlerne har mange muligheder for sparring og supervision, som regel sammen med kolleger uden handicapsager. Det er uklart, " +
      "hvilke af dem der er tænkt til børnehandicap, og ledelsen kunne være organiseret bedre. En overordnet plan bør vise, " +
      "hvordan hvert område får faglig ledelse, og hvor handicap drøftes for sig eller sammen med andre.",
  },
  {
    assessment:
      "Kommunen er nået langt med en fælles faglighed for børn og unge i almindelighed, mens der for børn med handicap er meget at " +
      "vinde. Det gælder især vejen fra politik til praksis, en ens faglig ledelse i de tre områder og arbejdsgange, som alle " +
      "kender og bruger.",
  },
];
