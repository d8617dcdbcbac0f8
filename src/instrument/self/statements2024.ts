import type { SelfEvaluationTexts } from "../selfEvaluation.ts";

const SOURCE = "Social- og Boligstyrelsen, Analysens temaer; udsagn og hjælpespørgsmål er Sagslups egne";

/** What the municipality is asked about the twelve criteria and four themes of the current edition. */
export const STATEMENTS_2024: SelfEvaluationTexts = {
  statements: {
    "A.pol.politik": {
      statement: "Vi har en politik, der giver sagsbehandlingen på området rammer og retning.",
      help: "Er handicap nævnt for sig? Hvilke mål er der? Har politikere, handicapråd, borgere og medarbejdere været med?",
      source: SOURCE,
    },
    "A.pol.strategi": {
      statement: "Vi har omsat politikken til strategier, handleplaner og kvalitetsstandarder, og de er opdaterede.",
      help: {
        børn: "Svarer de til gældende lov, også barnets lov? Hvem sørger for, at de bliver holdt ved lige?",
        voksen: "Svarer de til gældende lov? Hvem sørger for, at de bliver holdt ved lige?",
      },
      source: SOURCE,
    },
    "A.pol.ledelsesinfo": {
      statement: "Vi samler systematisk data om aktiviteter, målgrupper og resultater og bruger dem til at styre og udvikle.",
      help: "Kan I trække tal for handicapområdet alene? Hvor tit når tallene ledelse og udvalg, og hvad fører de til?",
      source: SOURCE,
    },
    "A.fag.viden": {
      statement: "Vores rådgivere kan få den faglige sparring og viden, de har brug for.",
      help: "Hvilke fora er der? Er der både handicapfaglig og juridisk sparring, og kan den nås i tide?",
      source: SOURCE,
    },
    "A.fag.kompetence": {
      statement: "Vi arbejder strategisk med at udvikle rådgivernes kompetencer.",
      help: "Er der en plan, også for nye medarbejdere? Hvordan vælger I, hvad der skal læres?",
      source: SOURCE,
    },
    "A.fag.ledelsestilsyn": {
      statement: "Vi følger op på sagsbehandlingens kvalitet gennem fagligt ledelsestilsyn.",
      help: "Er rammen skrevet ned? Hvilke bestemmelser ser I på, hvor tit, og hvordan lærer I af det?",
      source: SOURCE,
    },
    "A.sag.udredning": {
      statement: "Vi arbejder systematisk med udredning, vurdering af målgruppe og afgørelse.",
      help: "Hvilken metode bruger I? Er der skabeloner til partshøring og afgørelse?",
      source: SOURCE,
    },
    "A.sag.indsats": {
      statement: "Vi arbejder systematisk med at vælge den rette indsats.",
      help: "Hvordan visiterer I? Hvordan sættes mål, og hvordan findes det rette tilbud? Hvornår laver I handleplan?",
      source: SOURCE,
    },
    "A.sag.opfoelgning": {
      statement: "Vi følger løbende og systematisk op på, om indsatsen stadig er den rette.",
      help: "Hvilke frister har I? Er der en skabelon? Hvordan bruger I udførernes status?",
      source: SOURCE,
    },
    "A.sag.borger": {
      statement: {
        børn: "Vi inddrager barnet og familien systematisk og bygger på deres ressourcer, ønsker og behov.",
        voksen: "Vi inddrager borgeren systematisk og bygger på borgerens ressourcer, ønsker og behov.",
      },
      help: {
        børn: "Hvordan kommer barnets eget syn frem? Hvordan støttes det, at barnet kan være med i almene fællesskaber? Hvor skrives det?",
        voksen: "Hvordan kommer borgerens eget syn frem, også når det er svært at sige? Hvor skrives det?",
      },
      source: SOURCE,
    },
    "A.hel.overgang": {
      statement: "Vi arbejder ens og systematisk med overgangen fra barn til voksen.",
      help: "Fra hvilken alder begynder I? Hvem har ansvaret, og hvornår får den unge og familien besked?",
      source: SOURCE,
    },
    "A.hel.tvaerfaglig": {
      statement: "Vi har et samarbejde på tværs af fagområder, der gør en helhedsorienteret sagsbehandling mulig.",
      help: "Med hvem samarbejder I? Hvilke aftaler og faste møder er der, og hvem har ansvaret undervejs?",
      source: SOURCE,
    },
  },
  themeQuestions: {
    "A.pol": "Samlet set: I hvilken grad er jeres praksis for politik og strategi hensigtsmæssig?",
    "A.fag": "Samlet set: I hvilken grad er jeres praksis for faglig ledelse hensigtsmæssig?",
    "A.sag": "Samlet set: I hvilken grad er jeres praksis for sagsbehandling hensigtsmæssig?",
    "A.hel": "Samlet set: I hvilken grad er jeres praksis for helhed og sammenhæng hensigtsmæssig?",
  },
};
