import { changeInWords } from "../document/changeInWords.ts";
import { selfChangeInWords } from "../document/selfChangeInWords.ts";
import { findBenefit } from "../framework/benefits.ts";
import { findItem } from "../instrument/items.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Change } from "../scoring/change/changeBetween.ts";
import type { NotComparable } from "../scoring/change/compareItems.ts";
import type { SelfChange } from "../scoring/change/compareSelf.ts";
import type { Share } from "../scoring/change/newcombeDifference.ts";
import { CHANGE_TEXTS } from "../text/danish/change.ts";
import { criterionWords } from "../workbook/criterionWord.ts";
import { benefitWord } from "../workbook/tables/benefitsTable.ts";
import type { TwoMeasurements } from "./compareMeasurements.ts";

/** Two measurements as lines for people: the cases, what they are about, the items and the self-evaluation that have answers. */
export function changesInWords([first, second]: readonly [Analysis, Analysis], value: TwoMeasurements): readonly string[] {
  const both = [...second.items, ...first.items];
  const label = (id: string) => findItem(both, id)?.label ?? id;
  const criteria = new Map([...criterionWords(first.framework), ...criterionWords(second.framework)]);
  const asked = value.items.filter(isAnswered);
  const graded = value.self.filter(isAnswered);
  return [
    line(CHANGE_TEXTS.materialDefect, value.withoutMaterialDefect, CHANGE_TEXTS.cases),
    line(CHANGE_TEXTS.defect, value.withoutDefect, CHANGE_TEXTS.cases),
    CHANGE_TEXTS.mix,
    ...value.benefits.map(({ benefit, before, after }) => CHANGE_TEXTS.benefit(benefitWords(benefit), before, after)),
    ...(asked.length > 0 ? [CHANGE_TEXTS.items, ...asked.map((one) => `  - ${line(label(one.item), one)}`)] : []),
    ...(graded.length > 0 ? [CHANGE_TEXTS.self, ...graded.map((one) => `  - ${selfLine(criteria.get(one.criterion) ?? one.criterion, one)}`)] : []),
  ];
}

function isAnswered({ before, after }: Line): boolean {
  return [before, after].some((share) => share !== null && share.n > 0);
}

function benefitWords(benefit: string | null): string {
  const known = benefit === null ? undefined : findBenefit(benefit);
  return known === undefined ? CHANGE_TEXTS.unknownBenefit : benefitWord(known);
}

interface Line {
  readonly before: Share | null;
  readonly after: Share | null;
  readonly change: Change | null;
  readonly refused?: NotComparable | null;
}

function line(what: string, { before, after, change, refused: reason = null }: Line, say: (met: number, n: number) => string = CHANGE_TEXTS.counted): string {
  const counted = (share: Share | null) => (share === null ? "–" : say(share.met, share.n));
  return CHANGE_TEXTS.measured(what, counted(before), counted(after), changeInWords(change, reason));
}

function selfLine(criterion: string, one: SelfChange): string {
  const { before, after, change } = selfChangeInWords(one);
  return CHANGE_TEXTS.measured(criterion, before, after, change);
}
