import { compareMeasurements, type TwoMeasurements } from "../../actions/compareMeasurements.ts";
import { changeInWords } from "../../document/changeInWords.ts";
import { findBenefit } from "../../framework/benefits.ts";
import { findItem } from "../../instrument/items.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Change } from "../../scoring/change/changeBetween.ts";
import type { NotComparable } from "../../scoring/change/compareItems.ts";
import type { Share } from "../../scoring/change/newcombeDifference.ts";
import { CHANGE_TEXTS } from "../../text/danish/change.ts";
import { benefitWord } from "../../workbook/tables/benefitsTable.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";

/** `status <first.xlsx> <second.xlsx>`: what has changed from one measurement to the next. */
export const statusCommand: Command = { name: "status", files: 2, values: [], flags: [], run };

async function run({ files: [firstFile = "", secondFile = ""] }: Given, around: Surroundings): Promise<Outcome> {
  const first = await openBook(firstFile, around);
  if (!first.ok) return refused(first.problem);
  const second = await openBook(secondFile, around);
  if (!second.ok) return refused(second.problem);
  const analyses = [first.value.analysis, second.value.analysis] as const;
  const compared = compareMeasurements(...analyses);
  if (!compared.ok) return refused(compared.problem);
  const [one, other] = analyses.map(({ municipality, area, framework, start, cases }) => ({ municipality, area, framework: framework.id, start, cases: cases.length }));
  const problems = [...first.value.problems, ...second.value.problems];
  return { done: true, json: { first: one, second: other, ...compared.value, problems } as Outcome["json"], words: wordsOf(analyses, compared.value) };
}

function wordsOf([first, second]: readonly [Analysis, Analysis], value: TwoMeasurements): readonly string[] {
  const both = [...second.items, ...first.items];
  const label = (id: string) => findItem(both, id)?.label ?? id;
  const asked = value.items.filter(isAnswered);
  const graded = value.self.filter(isAnswered);
  return [
    line(CHANGE_TEXTS.materialDefect, value.withoutMaterialDefect, CHANGE_TEXTS.cases),
    line(CHANGE_TEXTS.defect, value.withoutDefect, CHANGE_TEXTS.cases),
    CHANGE_TEXTS.mix,
    ...value.benefits.map(({ benefit, before, after }) => CHANGE_TEXTS.benefit(benefitWords(benefit), before, after)),
    ...(asked.length > 0 ? [CHANGE_TEXTS.items, ...asked.map((one) => `  - ${line(label(one.item), one)}`)] : []),
    ...(graded.length > 0 ? [CHANGE_TEXTS.self, ...graded.map((one) => `  - ${line(one.criterion, one)}`)] : []),
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
