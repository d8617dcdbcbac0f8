import { findBenefit } from "../framework/benefits.ts";
import { countFaults, doubledTexts, emptyTexts, idFaults, lineFaults, type FrameworkFault } from "../framework/partFaults.ts";
import { parseCondition } from "./conditionText.ts";
import type { ReviewInstrument } from "./item.ts";
import { CASE_QUESTIONS } from "./legalReview.ts";
import type { OwnFramework, OwnItem } from "./ownFramework.ts";
import type { ScaleId } from "./scale.ts";

const ITEMS_MOST = 300;
const LABEL_LONGEST = 60;

/** Legal defects are the legal review's: the sentence about them counts all cases. */
const ITEM_SCALES: Readonly<Record<ReviewInstrument, readonly ScaleId[]>> = { legal: ["L", "J", "G"], social: ["J", "G"] };

/** Headings that the review sheets have already, as far as they could be an id. */
const HEADINGS: ReadonlySet<string> = new Set(
  ["Sag", "Ydelse", "Meddelelse", "Sagstype", "Alder", "Medregnes", "Vurderet", "Mangler", "Ubesvaret", ...CASE_QUESTIONS.map(({ id }) => id)].map((one) => one.toLowerCase()),
);

/** What is wrong with the items of an own framework. */
export function checkItems({ themes, items = [] }: OwnFramework): readonly FrameworkFault[] {
  const criteria = new Set(themes.flatMap((theme) => theme.criteria.map((one) => one.id)));
  const labels = (instrument: ReviewInstrument) =>
    items.flatMap((one, index) => (one.instrument === instrument ? [{ path: `items[${index}].label`, text: one.label }] : []));
  return [
    ...countFaults("items", "punkter", items.length, ITEMS_MOST),
    ...doubledTexts(items.map(({ id }, index) => ({ path: `items[${index}].id`, text: id }))),
    ...doubledTexts(labels("legal")),
    ...doubledTexts(labels("social")),
    ...items.flatMap((one, index) => itemFaults(one, `items[${index}]`, criteria)),
  ];
}

function itemFaults(one: OwnItem, path: string, criteria: ReadonlySet<string>): readonly FrameworkFault[] {
  const { id, instrument, scale, label, question, criterion } = one;
  const at = (field: string, message: string): FrameworkFault => ({ path: `${path}.${field}`, message });
  return [
    ...emptyTexts(`${path}.`, { id, label, question }),
    ...idFaults(`${path}.id`, id),
    ...(findBenefit(id.toUpperCase()) === undefined ? [] : [at("id", `"${id}" er en ydelses id. Giv punktet et andet.`)]),
    ...(HEADINGS.has(id.toLowerCase()) ? [at("id", `"${id}" er overskriften på en anden kolonne i gennemgangen. Giv punktet et andet id.`)] : []),
    ...lineFaults(`${path}.label`, label, LABEL_LONGEST),
    ...(ITEM_SCALES[instrument].includes(scale) ? [] : [at("scale", `Skala ${scale} kan ikke bruges her. Brug ${ITEM_SCALES[instrument].join(" eller ")}.`)]),
    ...(criterion === undefined || criteria.has(criterion)
      ? []
      : [at("criterion", `Kriteriet "${criterion}" findes ikke. Ret id'et, eller udelad det: så tælles punktet med uden at høre til et kriterium.`)]),
    ...(one.notApplicable ?? []).flatMap((text, index) => {
      const parsed = parseCondition(text);
      return parsed.ok ? [] : [at(`notApplicable[${index}]`, parsed.message)];
    }),
  ];
}
