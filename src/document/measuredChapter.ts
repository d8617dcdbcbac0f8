import { benefitsOf } from "../framework/benefits.ts";
import { itemsOf } from "../instrument/items.ts";
import type { Analysis } from "../review/analysis.ts";
import { compareItems } from "../scoring/change/compareItems.ts";
import { compareSelf } from "../scoring/change/compareSelf.ts";
import type { Share } from "../scoring/change/newcombeDifference.ts";
import { CHANGE_TEXTS } from "../text/danish/change.ts";
import { DANISH_FINDING_WORDS } from "../text/danish/findings.ts";
import { STATUS_REPORT_TEXTS as TEXTS } from "../text/danish/statusReport.ts";
import { criterionWords } from "../workbook/criterionWord.ts";
import { benefitWord } from "../workbook/tables/benefitsTable.ts";
import { paragraphs, tableOfTexts } from "./blocks.ts";
import { changeInWords } from "./changeInWords.ts";
import type { Block, Chapter } from "./documentPlan.ts";
import { selfChangeInWords } from "./selfChangeInWords.ts";

const { what, before: start, after: end, change: changed } = TEXTS.comparedColumns;
const COLUMNS = [[what, 4], [start, 2], [end, 2], [changed, 3]] as const;

/** What was measured at the start and at the end; no chapter where nothing was measured twice. */
export function measuredChapter(analysis: Analysis, before: Analysis | null): readonly Chapter[] {
  const blocks = [...selfTable(analysis, before), ...(before === null ? [] : caseTables(analysis, before))];
  if (blocks.length === 0) return [];
  return [{ title: TEXTS.measured, ownPage: true, blocks: [...TEXTS.measuredLines.flatMap((line) => paragraphs(line)), ...blocks] }];
}

/** The first round against the second one. */
function selfTable(analysis: Analysis, before: Analysis | null): readonly Block[] {
  if (analysis.selfAnswers.every((one) => one.round === 1)) return [];
  const wordsOf = criterionWords(analysis.framework);
  const rows = compareSelf(before ?? analysis, analysis).flatMap((one) => {
    if (![one.before, one.after].some((share) => share !== null && share.n > 0)) return [];
    const said = selfChangeInWords(one);
    return [[wordsOf(one.criterion), said.before, said.after, said.change]];
  });
  return tableOfTexts(TEXTS.selfCaption, COLUMNS, rows);
}

/** Legal items in both measurements, and beside them how the cases were mixed: other cases, other benefits. */
function caseTables(analysis: Analysis, before: Analysis): readonly Block[] {
  const legal = new Map([...itemsOf(before.items, "legal"), ...itemsOf(analysis.items, "legal")].map((one) => [one.id, one.label]));
  const share = (one: Share | null) => (one === null || one.n === 0 ? "–" : DANISH_FINDING_WORDS.xOfN(one.met, one.n, null));
  const items = compareItems(before, analysis).flatMap((one) => {
    const label = legal.get(one.item);
    const isAnswered = [one.before, one.after].some((measured) => measured !== null && measured.n > 0);
    return label === undefined || !isAnswered ? [] : [[label, share(one.before), share(one.after), changeInWords(one)]];
  });
  const times = ({ cases }: Analysis, benefit: string | undefined) => cases.filter((one) => one.benefit === benefit).length;
  const mix = [...benefitsOf(analysis.area).map((one) => [one.id as string | undefined, benefitWord(one)] as const), [undefined, CHANGE_TEXTS.unknownBenefit] as const]
    .map(([id, word]) => [word, times(before, id), times(analysis, id)] as const)
    .filter(([, first, second]) => first + second > 0)
    .map((cells) => cells.map(String));
  const columns = TEXTS.mixColumns;
  return [
    ...tableOfTexts(TEXTS.casesCaption, COLUMNS, items),
    ...tableOfTexts(TEXTS.mixCaption, [[columns.benefit, 4], [columns.before, 1], [columns.after, 1]], mix),
  ];
}
