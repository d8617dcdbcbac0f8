import type { Benefit } from "./benefit.ts";
import type { Area } from "./framework.ts";

const GUIDE =
  "Taskforcen på handicapområdet: Vejledning til ansøgning om analyse- og udviklingsforløb, afsnittet Analyse. " +
  "Ordene om, hvad der især skal ses efter, er vores og skal efterses af en jurist.";

/** The act on children (barnets lov) took over the children's rules of the act on social services from this date. */
export const ACT_ON_CHILDREN = "2024-01-01";

const ADULT = { area: "voksen", validFrom: null, validTo: null, earlier: null, source: GUIDE } as const;
const CHILD = { area: "børn", law: "BL", validFrom: ACT_ON_CHILDREN, validTo: null, source: GUIDE } as const;

const written: readonly (Omit<Benefit, "id"> & { readonly id: string })[] = [
  {
    ...ADULT,
    id: "V84",
    label: "Afløsning og aflastning",
    law: "SEL",
    paragraph: "§ 84",
    lookFor: "De pårørendes behov. Er borgeren over folkepensionsalderen, kan sagen høre under ældreloven (§ 16).",
  },
  {
    ...ADULT,
    id: "V85",
    label: "Socialpædagogisk støtte",
    law: "SEL",
    paragraph: "§ 85",
    lookFor: "Personkredsen, målene med støtten og grænsen til §§ 83, 97, 107 og 108.",
  },
  {
    ...ADULT,
    id: "V95",
    label: "Kontant tilskud til hjælpere",
    law: "SEL",
    paragraph: "§ 95",
    lookFor: "Udmålingen af timer, grænsen til § 96 og varslet, hvis tilskuddet er sat ned eller taget fra borgeren.",
  },
  {
    ...ADULT,
    id: "V96",
    label: "Borgerstyret personlig assistance",
    law: "SEL",
    paragraph: "§ 96",
    lookFor: "Udmålingen af timer, grænsen til § 95 og varslet, hvis hjælpen er sat ned eller taget fra borgeren.",
  },
  {
    ...ADULT,
    id: "V97",
    label: "Ledsageordning",
    law: "SEL",
    paragraph: "§ 97",
    lookFor: "Personkredsen og grænsen til §§ 83 og 85: hvilken hjælp er det, borgeren mangler?",
  },
  {
    ...ADULT,
    id: "V103",
    label: "Beskyttet beskæftigelse",
    law: "SEL",
    paragraph: "§ 103",
    lookFor: "Om arbejde på almindelige vilkår og tilbud efter anden lovgivning er afklaret, og om tilbuddet passer til borgeren.",
  },
  {
    ...ADULT,
    id: "V104",
    label: "Aktivitets- og samværstilbud",
    law: "SEL",
    paragraph: "§ 104",
    lookFor: "Formålet med tilbuddet, og om omfanget er vurderet for netop denne borger.",
  },
  {
    ...ADULT,
    id: "V107",
    label: "Midlertidigt botilbud",
    law: "SEL",
    paragraph: "§ 107",
    lookFor: "Handleplanen, formålet med opholdet og hvor længe det skal vare.",
  },
  {
    ...ADULT,
    id: "V108",
    label: "Længerevarende botilbud",
    law: "SEL",
    paragraph: "§ 108",
    lookFor: "Om behovet er varigt og kun kan dækkes i et botilbud, handleplanen og grænsen til § 107 og almenboligloven.",
  },
  {
    ...ADULT,
    id: "ABL105",
    label: "Længerevarende botilbud i almen bolig",
    law: "ABL",
    paragraph: "§ 105",
    lookFor: "At bolig og støtte er holdt ude fra hinanden: boligen gives efter almenboligloven, støtten efter serviceloven.",
  },
  {
    ...CHILD,
    id: "B83",
    label: "Særlige dagtilbud",
    paragraph: "§ 83",
    earlier: "SEL § 32",
    lookFor: "Om et almindeligt dagtilbud er overvejet, og varslet, hvis barnet mister pladsen.",
  },
  {
    ...CHILD,
    id: "B85",
    label: "Hjemmetræning",
    paragraph: "§ 85",
    earlier: "SEL § 32 a (før § 32)",
    lookFor: "Udredningen før træningen, den valgte metode og kommunens opfølgning.",
  },
  {
    ...CHILD,
    id: "B86",
    label: "Merudgifter",
    paragraph: "§ 86",
    earlier: "SEL § 41",
    lookFor:
      "At udgifterne skal sandsynliggøres og ikke dokumenteres. En lovændring (L 201, 2024-25) indfører navnet " +
      "kompensationsydelse og standardbeløb: slå op, hvad der gjaldt på afgørelsens dato.",
  },
  {
    ...CHILD,
    id: "B87",
    label: "Tabt arbejdsfortjeneste",
    paragraph: "§ 87",
    earlier: "SEL § 42",
    lookFor:
      "Om det er en nødvendig følge af funktionsnedsættelsen, at en forælder passer barnet, og om det er det mest " +
      "hensigtsmæssige; udmålingen (også § 88) og varslet ved nedsættelse eller ophør.",
  },
  {
    ...CHILD,
    id: "B90",
    label: "Afløsning og aflastning",
    paragraph: "§ 90, jf. SEL § 84",
    earlier: "SEL § 44, jf. § 84",
    lookFor: "Familiens behov, og at betingelserne er dem, der står i servicelovens § 84.",
  },
];

/** The benefit areas that a course may choose among. A pair of paragraphs that the guide names in one line is two here. */
export const BENEFITS = written as readonly Benefit[];

/** The benefits of one area, in the guide's order. */
export function benefitsOf(area: Area): readonly Benefit[] {
  return BENEFITS.filter((benefit) => benefit.area === area);
}

/** The benefit with this id, or undefined. Ids are compared exactly. */
export function findBenefit(id: string): Benefit | undefined {
  return BENEFITS.find((benefit) => benefit.id === id);
}

/**
 * The rule that carries a benefit in a decision of this ISO date: "BL § 86", or "SEL § 41" while the act on social services held
 * the children's rules. "" where no rule is known for the date.
 */
export function ruleOn({ law, paragraph, validFrom, validTo, earlier }: Benefit, date: string): string {
  if (validFrom !== null && date < validFrom) return earlier ?? "";
  return validTo !== null && date > validTo ? "" : `${law} ${paragraph}`;
}
