import type { FiledFinding } from "../../review/answerFile.ts";
import type { FindingKind } from "../../review/finding.ts";

const LETTER: Readonly<Record<FindingKind, string>> = { strength: "S", challenge: "U", recommendation: "A" };

/** The findings of one list in their order: "A.sag.U1" is the first challenge of the theme A.sag. */
function list(
  theme: string,
  kind: FindingKind,
  rows: readonly Omit<FiledFinding, "id" | "kind" | "order">[],
): readonly FiledFinding[] {
  return rows.map((row, index) => ({ id: `${theme}.${LETTER[kind]}${index + 1}`, kind, order: index + 1, ...row }));
}

/** "selv:" stands before a criterion where the municipality's own evaluation of it is the evidence. */
export const findings: readonly FiledFinding[] = [
  ...list("A.pol", "strength", [
    {
      criterion: "A.pol.politik",
      text: "Handicappolitikken sætter tydelige mål for arbejdet med voksne med handicap.",
      evidence: ["I01", "I02", "selv:A.pol.politik"],
    },
    {
      criterion: "A.pol.politik",
      text: "Udvalget og Handicaprådet følger op på politikkens mål sammen.",
      evidence: ["I03"],
    },
  ]),
  ...list("A.pol", "challenge", [
    {
      criterion: "A.pol.strategi",
      text: "Kvalitetsstandarderne er ikke opdaterede og bliver ikke brugt i det daglige arbejde.",
      evidence: ["I04", "I06", "selv:A.pol.strategi"],
    },
    {
      criterion: "A.pol.strategi",
      text: "Serviceniveauet for socialpædagogisk støtte er beskrevet sådan, at det kan stå i vejen for en konkret vurdering.",
      evidence: ["I05"],
    },
  ]),
  ...list("A.pol", "recommendation", [
    {
      criterion: "A.pol.strategi",
      text: "opdaterer kvalitetsstandarderne, så de svarer til reglerne og kan bruges i den enkelte sag.",
      solves: ["A.pol.U1"],
      tools: ["Bevillingskompetenceplan"],
      choice: "valgt",
      choiceReason: "Standarderne skal alligevel behandles i udvalget i foråret.",
    },
    {
      criterion: "A.pol.strategi",
      text: "beskriver serviceniveauet som et udgangspunkt, der altid viger for borgerens konkrete behov.",
      solves: ["A.pol.U2"],
      central: true,
      choice: "valgt",
    },
    {
      criterion: "A.pol.ledelsesinfo",
      text: "fastlægger, hvilke oplysninger om målgrupper og resultater ledelsen og udvalget får, og hvor tit.",
      evidence: ["selv:A.pol.ledelsesinfo"],
      choice: "afventer",
      choiceReason: "Afhænger af det nye fagsystem.",
    },
  ]),
  ...list("A.fag", "strength", [
    {
      criterion: "A.fag.viden",
      text: "Rådgiverne kan få faglig og juridisk sparring, når de har brug for den.",
      evidence: ["I07", "I08", "I09", "selv:A.fag.viden"],
    },
    {
      criterion: "A.fag.ledelsestilsyn",
      text: "Der er en skriftlig ramme for det faglige ledelsestilsyn, og den bliver fulgt.",
      evidence: ["I13", "I14"],
    },
  ]),
  ...list("A.fag", "challenge", [
    {
      criterion: "A.fag.ledelsestilsyn",
      text: "Det, som ledelsestilsynet viser, når ikke ud til rådgiverne.",
      evidence: ["I15", "I16"],
      orderReason: "Ledere og rådgivere ser forskelligt på det, og begge grupper ønsker at begynde her.",
      comment: "Resultaterne af tilsynet gennemgås på et fælles møde en gang om året.",
      reply: "Mødet er nu nævnt i præsentationen. Rådgiverne oplever det ikke som en tilbagemelding på deres sager, så teksten er ikke ændret.",
    },
    {
      criterion: "A.fag.kompetence",
      text: "Nye rådgivere bliver ikke lært op efter en samlet plan.",
      evidence: ["I10", "I11", "I12"],
    },
  ]),
  ...list("A.fag", "recommendation", [
    {
      criterion: "A.fag.ledelsestilsyn",
      text: "giver rådgiverne tilbagemelding på tilsynet og bruger det til fælles læring.",
      solves: ["A.fag.U1"],
      tools: ["Audit", "Ledelsestilsyn baseret på faserne i Voksenudredningsmetoden"],
      choice: "valgt",
    },
    {
      criterion: "A.fag.kompetence",
      text: "lægger en plan for oplæring og kompetencer, der rækker ud over de første uger.",
      solves: ["A.fag.U2"],
      tools: ["Kompetenceoversigt", "Strategi for kompetenceudvikling"],
      choice: "fravalgt",
    },
  ]),
  ...list("A.sag", "strength", [
    {
      criterion: "A.sag.borger",
      text: "Borgerens eget perspektiv fremgår tydeligt af udredningerne.",
      evidence: ["SF.idd.perspektiv", "S.inddragelse.borger", "I27", "I28", "selv:A.sag.borger"],
    },
    {
      criterion: "A.sag.udredning",
      text: "Der er en fælles skabelon til udredning, som er kendt og bliver brugt.",
      evidence: ["SF.udr.metode", "I17", "I18", "selv:A.sag.udredning"],
    },
    {
      criterion: "A.sag.indsats",
      text: "Den valgte hjælp svarer som regel til de behov, der er beskrevet i sagen.",
      evidence: ["R.vurdering.udmaaling", "SF.ind.match", "I22", "I23", "selv:A.sag.indsats"],
    },
    {
      criterion: "A.sag.udredning",
      text: "Afgørelserne er som regel truffet efter den rigtige bestemmelse og har rigtig klagevejledning.",
      evidence: ["R.hjemmel", "S.klagevejledning"],
    },
  ]),
  ...list("A.sag", "challenge", [
    {
      criterion: "A.sag.udredning",
      text: "Sagerne er ofte ikke tilstrækkeligt oplyst, før der træffes afgørelse.",
      evidence: ["R.oplysning", "I19", "I20"],
    },
    {
      criterion: "A.sag.opfoelgning",
      text: "Opfølgningen sker ikke systematisk.",
      evidence: ["S.opfoelgning", "SF.opf.loebende", "SF.opf.virkning", "I24", "I25", "I26", "selv:A.sag.opfoelgning"],
    },
    {
      criterion: "A.sag.udredning",
      text: "Begrundelserne angiver ikke altid de hovedhensyn, der har været afgørende.",
      evidence: ["R.begrundelse.hensyn", "I21"],
    },
  ]),
  ...list("A.sag", "recommendation", [
    {
      criterion: "A.sag.udredning",
      text: "indfører en fast ramme for sagsoplysning, herunder hvornår udtalelser indhentes.",
      solves: ["A.sag.U1"],
      tools: ["Fælles indsatsplan"],
      central: true,
      choice: "afventer",
    },
    {
      criterion: "A.sag.opfoelgning",
      text: "beskriver, hvornår og hvordan der følges op, og hvem der gør det.",
      solves: ["A.sag.U2"],
      tools: ["Skabelon til opfølgningsmøder"],
      central: true,
      choice: "valgt",
      choiceReason: "Det er her, borgerne mærker forskellen først.",
    },
    {
      criterion: "A.sag.udredning",
      text: "giver plads i skabelonen til afgørelse til hovedhensyn og de oplysninger, der er lagt vægt på.",
      solves: ["A.sag.U1", "A.sag.U3"],
      tools: ["Skabelon til afgørelse"],
      choice: "valgt",
    },
  ]),
  ...list("A.hel", "strength", [
    {
      criterion: "A.hel.tvaerfaglig",
      text: "Der er en aftale om samarbejdet med jobcenteret og behandlingspsykiatrien.",
      evidence: ["I30"],
    },
    {
      criterion: "A.hel.tvaerfaglig",
      text: "Rådgivere og jobkonsulenter mødes fast om de borgere, som begge hjælper.",
      evidence: ["I31", "selv:A.hel.tvaerfaglig"],
    },
  ]),
  ...list("A.hel", "challenge", [
    {
      criterion: "A.hel.tvaerfaglig",
      text: "Det bliver ikke altid undersøgt, om borgeren kan få hjælp efter anden lovgivning.",
      evidence: ["S.helhed", "SF.hel.samlet"],
    },
    {
      criterion: "A.hel.tvaerfaglig",
      text: "Roller og ansvar er ikke klart fordelt, når flere fagområder hjælper den samme borger.",
      evidence: ["SF.hel.koordinering", "I32"],
    },
  ]),
  ...list("A.hel", "recommendation", [
    {
      criterion: "A.hel.tvaerfaglig",
      text: "gør vurderingen på tværs af lovgivningen til et fast punkt i indstillingen.",
      solves: ["A.hel.U1"],
      choice: "afventer",
    },
    {
      criterion: "A.hel.tvaerfaglig",
      text: "aftaler, hvem der samler trådene, når en borger får hjælp fra flere områder.",
      solves: ["A.hel.U1", "A.hel.U2"],
      tools: ["Samarbejdskontrakt", "Oversigt over samarbejdsfora"],
      central: true,
      choice: "valgt",
      choiceReason: "Borgerne har selv peget på det.",
    },
  ]),
];
