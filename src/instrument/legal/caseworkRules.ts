import type { Item, ItemId } from "../item.ts";
import { ASSESSMENT, COORDINATION, FOLLOW_UP, INTERVENTION, INVOLVEMENT, TRANSITION } from "../bearsOn.ts";
import {
  ADULT_CASE,
  BENEFIT_WITHOUT_ACTION_PLAN,
  BENEFIT_WITHOUT_NOTICE,
  FULLY_GRANTED,
  NEITHER_REDUCED_NOR_WITHDRAWN,
  NO_DECISION,
  NO_LEGAL_TRANSITION_AGE,
  NOT_AN_APPLICATION,
} from "../notApplicable.ts";
import { ACT_ON_CHILDREN } from "../../framework/benefits.ts";
import { APPLICATION_GUIDE, BAROMETER, OWN_PROPOSAL } from "../sources.ts";

type Rule = Omit<Item, "instrument" | "scale" | "block" | "id"> & { readonly id: string };

function caseworkRule(rule: Rule): Item {
  return { ...rule, id: rule.id as ItemId, instrument: "legal", scale: "J", block: "Andre sagsbehandlingsregler" };
}

/** Items S: rules that make good casework; a breach alone does not make the decision invalid. */
export const CASEWORK_RULES: readonly Item[] = [
  caseworkRule({
    id: "S.klagevejledning",
    label: "Klagevejledning",
    question: "Er der givet rigtig klagevejledning om klageinstans, frist og fremgangsmåde?",
    explanation: "Klagen sendes til kommunen, som først genvurderer sagen. Fristen er fire uger fra modtagelsen.",
    law: "Forvaltningsloven § 25; retssikkerhedsloven §§ 66 og 67 (ordensforskrift)",
    notApplicable: [FULLY_GRANTED, NO_DECISION],
    bearsOn: ASSESSMENT,
    source: APPLICATION_GUIDE,
  }),
  caseworkRule({
    id: "S.helhed",
    label: "Helhedsvurdering",
    question: "Er der set på alle muligheder for hjælp, også efter anden lovgivning?",
    explanation: "Se også, om der er tænkt på behovet på længere sigt, og om snitfladerne til andre ydelser er afklaret.",
    law: "Retssikkerhedsloven §§ 5 og 6; barnets lov § 2, stk. 3",
    earlierLaw: { before: ACT_ON_CHILDREN, law: "Retssikkerhedsloven §§ 5 og 6" },
    notApplicable: [],
    bearsOn: COORDINATION,
    source: APPLICATION_GUIDE,
  }),
  caseworkRule({
    id: "S.inddragelse.borger",
    label: "Borgerens medvirken",
    question: {
      børn: "Har forældremyndighedsindehaveren kunnet medvirke, mens sagen blev behandlet?",
      voksen: "Har borgeren, eventuelt med værge eller repræsentant, kunnet medvirke, mens sagen blev behandlet?",
    },
    explanation: "Se efter samtaler, bisidder, og om ønsker og bemærkninger er fulgt op i sagen.",
    law: "Retssikkerhedsloven § 4; barnets lov § 2, stk. 4, og § 6; forvaltningsloven § 8",
    earlierLaw: { before: ACT_ON_CHILDREN, law: "Retssikkerhedsloven § 4; forvaltningsloven § 8" },
    notApplicable: [],
    bearsOn: INVOLVEMENT,
    source: APPLICATION_GUIDE,
  }),
  caseworkRule({
    id: "S.inddragelse.barn",
    label: "Barnets synspunkter",
    question: "Er barnets eller den unges holdning og synspunkter indhentet og inddraget før afgørelsen?",
    explanation: "Er det undladt, skal grunden fremgå af sagen. Perspektivet kan også komme fra andre, der kender barnet.",
    law: "Barnets lov § 5, stk. 3-4, og § 8",
    earlierLaw: { before: ACT_ON_CHILDREN, law: "Servicelovens regler om barnets synspunkter; slås op" },
    notApplicable: [ADULT_CASE],
    bearsOn: INVOLVEMENT,
    source: OWN_PROPOSAL,
  }),
  caseworkRule({
    id: "S.frist",
    label: "Sagsbehandlingsfrist",
    question: "Er kommunens frist overholdt, eller har borgeren skriftligt fået at vide, hvornår afgørelsen kommer?",
    explanation: "Kommunen fastsætter selv fristen for området. Regn fra ansøgning til afgørelse.",
    law: "Retssikkerhedsloven § 3",
    notApplicable: [NOT_AN_APPLICATION],
    bearsOn: ASSESSMENT,
    source: BAROMETER,
  }),
  caseworkRule({
    id: "S.handleplan",
    label: "Handleplan",
    question:
      "Er der tilbudt eller udarbejdet en handleplan, hvor loven kræver det, med formål, indsats, varighed og særlige forhold?",
    explanation: "I sager, der også rummer en støttende indsats til et barn, ses efter barnets plan eller ungeplanen.",
    law: "Serviceloven § 141, stk. 1-3; i blandede børnesager barnets lov §§ 91 og 108",
    earlierLaw: { before: ACT_ON_CHILDREN, law: "Serviceloven § 141, stk. 1-3; i blandede børnesager serviceloven § 140" },
    notApplicable: [BENEFIT_WITHOUT_ACTION_PLAN],
    bearsOn: INTERVENTION,
    source: BAROMETER,
  }),
  caseworkRule({
    id: "S.opfoelgning",
    label: "Opfølgning",
    question: "Er der sammen med borgeren fulgt op på, om hjælpen fortsat opfylder sit formål?",
    explanation: "Er hjælpen ny, så der endnu ikke skulle være fulgt op, svares ikke relevant.",
    law: "Serviceloven § 148, stk. 2; barnets lov og bekendtgørelserne om den enkelte ydelse",
    earlierLaw: { before: ACT_ON_CHILDREN, law: "Serviceloven § 148, stk. 2; for børn servicelovens regler om den enkelte ydelse; slås op" },
    notApplicable: [],
    bearsOn: FOLLOW_UP,
    source: BAROMETER,
  }),
  caseworkRule({
    id: "S.vejledning",
    label: "Vejledning",
    question: "Har kommunen vejledt borgeren i det omfang, der var brug for?",
    explanation: "Se efter, om borgeren har fået at vide, hvad der kan søges, hvad der skal oplyses, og hvem der ellers kan hjælpe.",
    law: "Forvaltningsloven § 7",
    notApplicable: [],
    bearsOn: INVOLVEMENT,
    source: OWN_PROPOSAL,
  }),
  caseworkRule({
    id: "S.varsling",
    label: "Varsling",
    question: "Er der givet 14 ugers varsel, før hjælpen blev taget fra borgeren eller sat ned, og står det i brevet?",
    explanation: "Varslet løber fra den dag, borgeren har fået afgørelsen.",
    law: "Serviceloven §§ 95 og 96; barnets lov §§ 83 og 87, stk. 4, med reglerne om varsling",
    earlierLaw: { before: ACT_ON_CHILDREN, law: "Serviceloven §§ 95 og 96; for børn serviceloven §§ 32 og 42 med reglerne om varsling" },
    notApplicable: [BENEFIT_WITHOUT_NOTICE, NEITHER_REDUCED_NOR_WITHDRAWN],
    bearsOn: FOLLOW_UP,
    source: OWN_PROPOSAL,
  }),
  caseworkRule({
    id: "S.overgang",
    label: "Overgang til voksenlivet",
    question: {
      børn: "Er overgangen til voksenlivet forberedt fra den unge fyldte 16 år, på tværs og sammen med den unge og forældrene?",
      voksen: "Blev overgangen til voksenlivet forberedt fra det 16. år, på tværs og sammen med den unge og forældrene?",
    },
    explanation: "Se efter uddannelse, beskæftigelse, bolig, sociale forhold og den hjælp, der skal være klar ved 18 år.",
    law: "Barnets lov §§ 122-123",
    earlierLaw: { before: ACT_ON_CHILDREN, law: "Serviceloven § 19 a" },
    notApplicable: NO_LEGAL_TRANSITION_AGE,
    bearsOn: TRANSITION,
    source: OWN_PROPOSAL,
  }),
  caseworkRule({
    id: "S.dokumentation",
    label: "Notatpligt",
    question: "Kan sagens væsentlige skridt og oplysninger følges i journalen?",
    explanation: "Mundtlige oplysninger af betydning for afgørelsen skal være skrevet ned snarest muligt.",
    law: "Offentlighedsloven § 13",
    notApplicable: [],
    bearsOn: ASSESSMENT,
    source: OWN_PROPOSAL,
  }),
];
