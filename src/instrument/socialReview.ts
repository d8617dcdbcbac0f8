import type { AreaText } from "../framework/framework.ts";
import { ASSESSMENT, COORDINATION, FOLLOW_UP, INTERVENTION, INVOLVEMENT, TRANSITION } from "./bearsOn.ts";
import type { Item, ItemId } from "./item.ts";
import { COMPENSATION_IN_MONEY, NO_SOCIAL_TRANSITION_AGE } from "./notApplicable.ts";
import { APPLICATION_GUIDE } from "./sources.ts";

interface Question {
  readonly id: string;
  readonly label: string;
  readonly question: AreaText;
  readonly explanation: string;
  readonly notApplicable?: Item["notApplicable"];
  /** Where one item of the block bears on another criterion than its neighbours. */
  readonly bearsOn?: Item["bearsOn"];
}

/** The items of one of VISO's five foci. */
function focus(block: string, bearsOn: Item["bearsOn"], questions: readonly Question[]): readonly Item[] {
  return questions.map((one) => ({
    ...one,
    id: one.id as ItemId,
    instrument: "social",
    scale: "G",
    block,
    law: "",
    notApplicable: one.notApplicable ?? [],
    bearsOn: one.bearsOn ?? bearsOn,
    source: APPLICATION_GUIDE,
  }));
}

/** VISO's review of the chosen cases, by the five foci of the task force's guide to applicants. The order is the sheet's. */
export const SOCIAL_ITEMS: readonly Item[] = [
  ...focus("Udredning", ASSESSMENT, [
    {
      id: "SF.udr.grundlag",
      label: "Udredningens grundlag",
      question: {
        børn: "Giver udredningen et dækkende billede af barnets funktionsevne, ressourcer, behov og samlede situation?",
        voksen: "Giver udredningen et dækkende billede af borgerens funktionsevne, ressourcer, behov og samlede situation?",
      },
      explanation: "Se både efter, hvad der er svært, og hvad der lykkes, og om flere kilder er brugt.",
    },
    {
      id: "SF.udr.metode",
      label: "Udredningens metode",
      question: {
        børn: "Er udredningen lavet systematisk efter en anerkendt metode, fx Udredningsværktøjet eller ICS?",
        voksen: "Er udredningen lavet systematisk efter en anerkendt metode, fx VUM?",
      },
      explanation: "Metoden skal kunne ses i indholdet. Et skema, der kun er udfyldt, er ikke nok.",
    },
    {
      id: "SF.udr.analyse",
      label: "Faglig analyse",
      question: "Er der en faglig analyse, og kan den genfindes i indstilling og afgørelse?",
      explanation: "Analysen skal sige, hvad oplysningerne betyder, og ikke kun gengive dem.",
    },
  ]),
  ...focus("Valg af indsats", INTERVENTION, [
    {
      id: "SF.ind.match",
      label: "Behov og indsats",
      question: "Hænger den valgte indsats sammen med de behov, der er beskrevet?",
      explanation: "Læs udredning og indsats side om side: er der behov uden svar, eller indsats uden behov?",
    },
    {
      id: "SF.ind.maal",
      label: "Formål og mål",
      question: "Er der konkrete formål og mål for indsatsen?",
      explanation: "Målene skal kunne følges op. Merudgifter og tabt arbejdsfortjeneste har ingen indsats at sætte mål for.",
      notApplicable: [COMPENSATION_IN_MONEY],
    },
    {
      id: "SF.ind.begrundet",
      label: "Begrundet valg",
      question: "Er det fagligt begrundet, hvorfor netop denne indsats er valgt frem for andre?",
      explanation: "Se efter de andre muligheder, der har været overvejet, og hvorfor de blev valgt fra.",
    },
  ]),
  ...focus("Opfølgning", FOLLOW_UP, [
    {
      id: "SF.opf.loebende",
      label: "Løbende opfølgning",
      question: "Er der fulgt løbende og systematisk op?",
      explanation: "Er hjælpen ny, så der endnu ikke skulle være fulgt op, svares ikke relevant.",
    },
    {
      id: "SF.opf.virkning",
      label: "Mål og virkning",
      question: "Ser opfølgningen på mål og virkning, og på om indsatsen fortsat er den rette?",
      explanation: "En status fra udføreren er et bidrag; myndighedens egen vurdering skal kunne ses.",
    },
    {
      id: "SF.opf.justering",
      label: "Justering af indsatsen",
      question: "Er indsatsen justeret, når opfølgningen gav anledning til det?",
      explanation: "Gav opfølgningen ikke anledning til at ændre noget, svares ikke relevant.",
    },
  ]),
  ...focus("Inddragelse", INVOLVEMENT, [
    {
      id: "SF.idd.perspektiv",
      label: "Eget perspektiv",
      question: {
        børn: "Fremgår barnets eller den unges eget perspektiv, ønsker og mål tydeligt?",
        voksen: "Fremgår borgerens eget perspektiv, ønsker og mål tydeligt?",
      },
      explanation: "Perspektivet kan være givet på andre måder end med ord, fx gennem observation eller støttet samtale.",
    },
    {
      id: "SF.idd.netvaerk",
      label: "Netværk",
      question: {
        børn: "Er forældre og netværk inddraget, hvor det er relevant?",
        voksen: "Er pårørende, værge og netværk inddraget, hvor det er relevant?",
      },
      explanation: "Voksne bestemmer selv, om andre skal inddrages; se efter, om de er spurgt.",
    },
    {
      id: "SF.idd.betydning",
      label: "Perspektivets betydning",
      question: {
        børn: "Har barnets perspektiv haft synlig betydning for vurdering og indsats?",
        voksen: "Har borgerens perspektiv haft synlig betydning for vurdering og indsats?",
      },
      explanation: "Er der valgt noget andet, end der var ønske om, skal grunden kunne læses.",
    },
  ]),
  ...focus("Helhed og sammenhæng", COORDINATION, [
    {
      id: "SF.hel.samlet",
      label: "Samlet situation",
      question: {
        børn: "Er barnets og familiens samlede situation set i sammenhæng, fx skole, dagtilbud, sundhed og søskende?",
        voksen: "Er borgerens samlede situation set i sammenhæng, fx uddannelse, beskæftigelse, sundhed og bolig?",
      },
      explanation: "Se efter, om oplysninger fra andre områder er brugt i vurderingen.",
    },
    {
      id: "SF.hel.koordinering",
      label: "Koordinering",
      question: "Er indsatserne koordineret mellem fagområderne, med klare roller og klart ansvar?",
      explanation: "Kan det læses, hvem der gør hvad, og hvem borgeren kan gå til?",
    },
    {
      id: "SF.hel.overgang",
      label: "Overgange",
      question: {
        børn: "Er overgangen fra barn til voksen forberedt i god tid?",
        voksen: "Var overgangen fra barn til voksen forberedt i god tid, og er der taget godt imod?",
      },
      explanation: "Gælder unge fra 15 år og voksne på 18 til 20 år.",
      notApplicable: NO_SOCIAL_TRANSITION_AGE,
      bearsOn: TRANSITION,
    },
  ]),
];
