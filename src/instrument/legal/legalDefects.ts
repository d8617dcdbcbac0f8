import type { Item, ItemId } from "../item.ts";
import { ASSESSMENT, INTERVENTION } from "../bearsOn.ts";
import { FULLY_GRANTED, NO_DECISION, ORAL_DECISION } from "../notApplicable.ts";
import { ACT_ON_CHILDREN } from "../../framework/benefits.ts";
import { APPLICATION_GUIDE, BAROMETER } from "../sources.ts";

type Defect = Omit<Item, "instrument" | "scale" | "block" | "id"> & { readonly id: string };

function legalDefect(defect: Defect): Item {
  return { ...defect, id: defect.id as ItemId, instrument: "legal", scale: "L", block: "Retlige mangler" };
}

const NO_REASONS_OWED = [FULLY_GRANTED, NO_DECISION, ORAL_DECISION];

/** Items R: rules whose breach may make the decision wrong or invalid. Abbreviations of acts are explained in README.md. */
export const LEGAL_DEFECTS: readonly Item[] = [
  legalDefect({
    id: "R.hjemmel",
    label: "Hjemmel",
    question: "Er afgørelsen truffet efter den rigtige bestemmelse, og er der hjemmel til resultatet?",
    explanation:
      "Se, om kommunen har brugt den bestemmelse, der passer til det, der er søgt om, og om bestemmelsen giver ret til netop det resultat.",
    law: "Legalitetsprincippet; ydelsens egen bestemmelse",
    notApplicable: [NO_DECISION],
    bearsOn: ASSESSMENT,
    source: APPLICATION_GUIDE,
  }),
  legalDefect({
    id: "R.oplysning",
    label: "Sagsoplysning",
    question: "Var sagen tilstrækkeligt oplyst, da kommunen traf afgørelse?",
    explanation:
      "Se efter funktionsevne og helbred, det konkrete behov, borgerens eller barnets eget perspektiv, oplysninger fra andre og afgrænsningen til andre bestemmelser.",
    law: "Retssikkerhedsloven § 10; officialprincippet (garantiforskrift)",
    notApplicable: [],
    bearsOn: ASSESSMENT,
    source: APPLICATION_GUIDE,
  }),
  legalDefect({
    id: "R.vurdering.maalgruppe",
    label: "Vurdering af personkreds",
    question: {
      børn: "Er det vurderet rigtigt, om barnet eller den unge hører til personkredsen?",
      voksen: "Er det vurderet rigtigt, om borgeren hører til personkredsen?",
    },
    explanation: "Hold kommunens vurdering op mod bestemmelsens betingelser, ikke mod en diagnose alene.",
    law: "Ydelsens egen bestemmelse; fx barnets lov §§ 86-87 om betydeligt og varigt nedsat funktionsevne eller indgribende kronisk eller langvarig lidelse",
    earlierLaw: { before: ACT_ON_CHILDREN, law: "Ydelsens egen bestemmelse; for børn fx servicelovens §§ 41-42" },
    notApplicable: [NO_DECISION],
    bearsOn: ASSESSMENT,
    source: BAROMETER,
  }),
  legalDefect({
    id: "R.vurdering.udmaaling",
    label: "Vurdering og udmåling",
    question: {
      børn: "Er behov, valg af hjælp og udmåling vurderet rigtigt og konkret for netop dette barn?",
      voksen: "Er behov, valg af hjælp og udmåling vurderet rigtigt og konkret for netop denne borger?",
    },
    explanation:
      "Et politisk vedtaget serviceniveau må ikke træde i stedet for den konkrete, individuelle vurdering. Ved timer og beløb: kan tallet følges?",
    law: "Ydelsens egen bestemmelse; princippet om konkret og individuel vurdering",
    notApplicable: [NO_DECISION],
    bearsOn: INTERVENTION,
    source: BAROMETER,
  }),
  legalDefect({
    id: "R.begrundelse.regler",
    label: "Begrundelse: regler",
    question: "Henviser begrundelsen til de regler, som afgørelsen er truffet efter?",
    explanation: "Lov og paragraf skal kunne genfindes, og det skal være de regler, der faktisk er brugt.",
    law: "Forvaltningsloven §§ 22 og 24, stk. 1 (garantiforskrift)",
    notApplicable: NO_REASONS_OWED,
    bearsOn: ASSESSMENT,
    source: APPLICATION_GUIDE,
  }),
  legalDefect({
    id: "R.begrundelse.hensyn",
    label: "Begrundelse: hovedhensyn",
    question: "Fremgår det af begrundelsen, hvilke hovedhensyn der har været afgørende for skønnet?",
    explanation: "Begrundelsen skal vise vejen fra sagens forhold til resultatet og ikke kun gengive reglen.",
    law: "Forvaltningsloven § 24, stk. 1, 2. pkt. (garantiforskrift)",
    notApplicable: NO_REASONS_OWED,
    bearsOn: ASSESSMENT,
    source: APPLICATION_GUIDE,
  }),
  legalDefect({
    id: "R.begrundelse.fakta",
    label: "Begrundelse: faktiske forhold",
    question: "Gør begrundelsen kort rede for de oplysninger om sagens forhold, som kommunen har lagt væsentlig vægt på?",
    explanation: "Det skal være oplysninger fra denne sag, og de skal passe med sagens akter.",
    law: "Forvaltningsloven § 24, stk. 2 (garantiforskrift)",
    notApplicable: NO_REASONS_OWED,
    bearsOn: ASSESSMENT,
    source: APPLICATION_GUIDE,
  }),
  legalDefect({
    id: "R.partshoering",
    label: "Partshøring",
    question:
      "Er borgeren blevet hørt om de oplysninger, som borgeren ikke kendte til, og som er til ugunst og har væsentlig betydning?",
    explanation: "Se efter oplysninger fra andre, fx læge, skole eller leverandør, og efter en frist til at svare før afgørelsen.",
    law: "Forvaltningsloven § 19 (garantiforskrift)",
    notApplicable: [FULLY_GRANTED, NO_DECISION],
    bearsOn: ASSESSMENT,
    source: BAROMETER,
  }),
];
