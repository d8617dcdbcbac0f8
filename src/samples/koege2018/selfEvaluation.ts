import type { FiledAnswer } from "../../review/answerFile.ts";

const JOINT = "fælles";

export const respondents = [{ id: JOINT, role: "fælles" }];

function joint(item: string, given: { readonly code: string } | { readonly text: string }): FiledAnswer {
  return { instrument: "self", subject: JOINT, item, ...given };
}

/**
 * Sections 2.2 and 3.2: "ikke hensigtsmæssigt" is grade 1, "i mindre grad" grade 2. The texts say with our words what the
 * report tells of the municipality's own evaluation; in one respect, the supervision of cases, it thought well of itself.
 */
export const selfAnswers: readonly FiledAnswer[] = [
  joint("B.politik", { code: "1" }),
  joint("B.politik.kendt", { code: "J" }),
  joint("B.politik.beskrivelse", { text: "Ledere og medarbejdere kender politikkerne. Ingen af dem handler særskilt om handicap." }),
  joint("B.politik.godt", {
    text: "Overgangsudvalget styrer overgangssagerne og giver et fælles strategisk blik på tværs af børneområdet.",
  }),
  joint("B.politik.udfordrer", {
    text: "Vi mangler mål og servicestandarder, der er vores egne, og kan ikke trække tal for handicap alene.",
  }),
  joint("B.ledelse", { code: "2" }),
  joint("B.ledelse.beskrivelse", {
    text:
      "Vi bygger på ICS. Signs of Safety er i brug, men ikke helt indført, og udredningsværktøjet er ikke nået ud. " +
      "Vi fører ledelsestilsyn ved at gennemgå sager, og det fungerer efter vores mening, som det skal.",
  }),
  joint("B.ledelse.godt", {
    text: "De geografiske områder gør børnehandicap til en del af det sociale arbejde, og kompetencer står højt på listen.",
  }),
  joint("B.ledelse.udfordrer", {
    text:
      "Områdelederne er ikke med, når sagerne drøftes fagligt, og kan derfor vanskeligt støtte. Mange medarbejdere er nye, og " +
      "der var ikke kræfter til at lære dem ordentligt op. Supervisionen giver ikke plads til børnehandicap.",
  }),
];
