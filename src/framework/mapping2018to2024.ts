import type { CriterionId } from "./framework.ts";

/** Which criteria of the later edition carry on what a criterion of the earlier one was about. */
interface Correspondence {
  readonly from: CriterionId;
  /** At least one. */
  readonly to: readonly CriterionId[];
  /** Where the two do not cover each other; "" where they do. */
  readonly note: string;
}

interface EditionMapping {
  /** What a reader must know who sees figures moved from one edition to the other. */
  readonly note: string;
  readonly correspondences: readonly Correspondence[];
}

const written: readonly { readonly from: string; readonly to: readonly string[]; readonly note: string }[] = [
  { from: "B.politik", to: ["A.pol.politik", "A.pol.strategi"], note: "" },
  { from: "B.ledelse", to: ["A.fag.viden", "A.fag.kompetence", "A.fag.ledelsestilsyn"], note: "" },
  {
    from: "B.udredning",
    to: ["A.sag.udredning", "A.sag.borger"],
    note: "Inddragelsen af borgeren lå i 2018 under udredning og er i 2024 sit eget kriterium.",
  },
  {
    from: "B.handleplan",
    to: ["A.sag.indsats"],
    note: "2024 nævner handleplanen i temaets indledning, men har intet kriterium om den alene.",
  },
  { from: "B.opfoelgning", to: ["A.sag.opfoelgning"], note: "" },
  { from: "B.overgang", to: ["A.hel.overgang"], note: "" },
  {
    from: "B.tvaerfaglig",
    to: ["A.hel.tvaerfaglig"],
    note: "Den del, der handler om organisering, berører i 2024 også temaet Faglig ledelse.",
  },
  {
    from: "B.ledelsesinfo",
    to: ["A.pol.ledelsesinfo"],
    note: "Var et tema for sig i 2018. Den del, der handler om styring, berører i 2024 også Strategi.",
  },
];

/** From taskforce-2018 to taskforce-2024. Each criterion of 2024 is named once, so that the way back is unambiguous. */
export const mapping2018to2024: EditionMapping = {
  note: "Der findes ingen officiel oversættelse mellem de to udgaver. Denne er Sagslups egen og bygger på temaernes ordlyd.",
  correspondences: written as readonly Correspondence[],
};

/** The criterion of taskforce-2018 that a criterion of taskforce-2024 came from, or undefined when the id is not one of 2024. */
export function criterionIn2018(criterion: CriterionId): CriterionId | undefined {
  return mapping2018to2024.correspondences.find((one) => one.to.includes(criterion))?.from;
}
