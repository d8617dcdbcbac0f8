import type { OwnFramework, OwnItem } from "../../../src/instrument/ownFramework.ts";

/**
 * An invented questionnaire about running a small museum, of the shape that maturity models have: 5 functions, 15 practices,
 * 3 levels, 90 questions.
 */
const FUNCTIONS: readonly (readonly [string, readonly [string, string, string]])[] = [
  ["Ledelse", ["Formål", "Budget", "Bestyrelse"]],
  ["Samling", ["Registrering", "Bevaring", "Udlån"]],
  ["Formidling", ["Udstillinger", "Skoler", "Trykte vejledere"]],
  ["Drift", ["Bygninger", "Vagter", "Billetsalg"]],
  ["Udvikling", ["Gæster", "Frivillige", "Samarbejder"]],
];
const LEVELS = ["begyndt", "fast praksis", "fulgt op hvert år"] as const;
const ASKED = ["skrevet ned", "kendt af alle"] as const;

export const LARGE_FRAMEWORK: OwnFramework = {
  id: "museum-2027",
  title: "Det lille museums ramme",
  source: "Opfundet til prøven",
  themes: FUNCTIONS.map(([title, practices], t) => ({
    id: `F${t + 1}`,
    number: String(t + 1),
    title,
    focus: `Om ${title.toLowerCase()} på museet.`,
    criteria: practices.map((practice, c) => ({
      id: `F${t + 1}.P${c + 1}`,
      number: `${t + 1}.${c + 1}`,
      title: practice,
      description: `Museet arbejder bevidst med ${practice.toLowerCase()}.`,
    })),
  })),
  items: FUNCTIONS.flatMap(([, practices], t) => practices.flatMap((practice, c) => questionsOf(practice, `F${t + 1}.P${c + 1}`))),
};

function questionsOf(practice: string, criterion: string): readonly OwnItem[] {
  return LEVELS.flatMap((level, l) =>
    ASKED.map((asked, q) => ({
      id: `${criterion}.N${l + 1}${q === 0 ? "a" : "b"}`,
      instrument: "legal",
      scale: "G",
      block: `Niveau ${l + 1}`,
      label: `${practice} ${l + 1}${q === 0 ? "a" : "b"}`,
      question: `Er arbejdet med ${practice.toLowerCase()} ${level} og ${asked}?`,
      criterion,
    })),
  );
}
