import { changeInWords } from "../document/changeInWords.ts";
import { selfChangeInWords } from "../document/selfChangeInWords.ts";
import { findBenefit } from "../framework/benefits.ts";
import { knownItem } from "../instrument/items.ts";
import type { Analysis } from "../review/analysis.ts";
import type { ItemChange } from "../scoring/change/compareItems.ts";
import type { SelfChange } from "../scoring/change/compareSelf.ts";
import type { Share } from "../scoring/change/newcombeDifference.ts";
import { CHANGE_TEXTS } from "../text/danish/change.ts";
import { criterionWords } from "../workbook/criterionWord.ts";
import { benefitWord } from "../workbook/tables/benefitsTable.ts";
import type { CasesChange, TwoMeasurements } from "./compareMeasurements.ts";

/** Two measurements as lines for people: the cases, what they are about, the items and the self-evaluation that have answers. */
export function changesInWords([first, second]: readonly [Analysis, Analysis], value: TwoMeasurements): readonly string[] {
  const both = [...second.items, ...first.items];
  const criterion = criterionWords(first.framework, second.framework);
  const asked = value.items.filter(isAnswered);
  const graded = value.self.filter(isAnswered);
  return [
    casesLine(CHANGE_TEXTS.materialDefect, value.withoutMaterialDefect),
    casesLine(CHANGE_TEXTS.defect, value.withoutDefect),
    CHANGE_TEXTS.mix,
    ...value.benefits.map(({ benefit, before, after }) => CHANGE_TEXTS.benefit(benefitWords(benefit), before, after)),
    ...(asked.length > 0 ? [CHANGE_TEXTS.items, ...asked.map((one) => `  - ${itemLine(knownItem(both, one.item).label, one)}`)] : []),
    ...(graded.length > 0 ? [CHANGE_TEXTS.self, ...graded.map((one) => `  - ${selfLine(criterion(one.criterion), one)}`)] : []),
  ];
}

function isAnswered({ before, after }: ItemChange | SelfChange): boolean {
  return [before, after].some((share) => share !== null && share.n > 0);
}

function benefitWords(benefit: string | null): string {
  const known = benefit === null ? undefined : findBenefit(benefit);
  return known === undefined ? CHANGE_TEXTS.unknownBenefit : benefitWord(known);
}

function casesLine(what: string, { before, after, change }: CasesChange): string {
  const counted = ({ met, n }: Share) => CHANGE_TEXTS.cases(met, n);
  return CHANGE_TEXTS.measured(what, counted(before), counted(after), changeInWords({ change, refused: null }));
}

function itemLine(label: string, one: ItemChange): string {
  const counted = (share: Share | null) => (share === null ? "–" : CHANGE_TEXTS.counted(share.met, share.n));
  return CHANGE_TEXTS.measured(label, counted(one.before), counted(one.after), changeInWords(one));
}

function selfLine(criterion: string, one: SelfChange): string {
  const { before, after, change } = selfChangeInWords(one);
  return CHANGE_TEXTS.measured(criterion, before, after, change);
}
