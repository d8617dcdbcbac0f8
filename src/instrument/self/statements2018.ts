import type { SelfEvaluationTexts } from "../selfEvaluation.ts";

const SOURCE =
  "Taskforcens analyserapport om Køge Kommune (temaerne og selvevalueringens samlede vurdering); udsagn og hjælpespørgsmål er Sagslups egne";

/** What the municipality is asked about the eight themes of the 2018 edition. Each theme is its own criterion. */
export const STATEMENTS_2018: SelfEvaluationTexts = {
  statements: {
    "B.politik": {
      statement: "Samlet set har vi et hensigtsmæssigt politisk grundlag at styre området efter.",
      help: "Er der en politik med mål for området? Hvem var med til at lave den? Er den omsat til styringsdokumenter, der er ajour med loven, og følges målene op?",
      source: SOURCE,
    },
    "B.ledelse": {
      statement: "Samlet set er vores faglige ledelse og sparring hensigtsmæssig.",
      help: "Er det klart, hvem der har hvilke opgaver og hvilket ansvar? Kan medarbejderne få sparring og ny viden? Er der kompetenceplan og ledelsestilsyn?",
      source: SOURCE,
    },
    "B.udredning": {
      statement: {
        børn: "Samlet set udreder, vurderer og afgør vi sager på en hensigtsmæssig måde sammen med barnet og forældrene.",
        voksen: "Samlet set udreder, vurderer og afgør vi sager på en hensigtsmæssig måde sammen med borgeren.",
      },
      help: "Er der en fælles metode, og bruges den ens? Indhentes de rette oplysninger? Lever afgørelserne op til loven, og bliver de forklaret?",
      source: SOURCE,
    },
    "B.handleplan": {
      statement: "Samlet set arbejder vi hensigtsmæssigt med handleplaner og bestilling af indsatser.",
      help: "Er der mål i planen? Ved udføreren, hvad der er bestilt og hvorfor? Hvordan findes det rette tilbud?",
      source: SOURCE,
    },
    "B.opfoelgning": {
      statement: "Samlet set følger vi op på indsatserne på en hensigtsmæssig måde.",
      help: "Er der frister og faste skabeloner? Ses der på mål og virkning, og bliver indsatsen justeret?",
      source: SOURCE,
    },
    "B.overgang": {
      statement: "Samlet set håndterer vi overgangen fra barn til voksen på en hensigtsmæssig måde.",
      help: "Fra hvilken alder begynder I? Hvem har ansvaret, og hvordan er den unge og familien med?",
      source: SOURCE,
    },
    "B.tvaerfaglig": {
      statement: "Samlet set er vores organisering og tværfaglige samarbejde hensigtsmæssigt.",
      help: "Støtter organiseringen helheden i sagerne? Hvilke aftaler og fora er der med andre fagområder?",
      source: SOURCE,
    },
    "B.ledelsesinfo": {
      statement: "Samlet set er vores ledelsesinformation og styring hensigtsmæssig.",
      help: "Hvilke tal har I om området, hvem får dem og hvor tit, og hvad bliver de brugt til?",
      source: SOURCE,
    },
  },
  themeQuestions: {},
};
