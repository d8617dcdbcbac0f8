import { isLegalDefectItem, itemsOf } from "../../instrument/items.ts";
import type { Item, ReviewInstrument } from "../../instrument/item.ts";
import type { Code } from "../../instrument/scale.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import { caseProgress } from "../../scoring/caseProgress.ts";
import { isDouble } from "../../scoring/doubleReview.ts";
import { answersOf, factsOf } from "../../scoring/reviewedCases.ts";
import { COLUMN_LABELS } from "../../text/danish/columns.ts";
import { appliesFormula } from "../applicabilityFormula.ts";
import { hereIn } from "../structuredReference.ts";
import { wordReference } from "../wordLists.ts";
import type { Field } from "./field.ts";
import { reviewTableName } from "./reviewTableName.ts";

/** What the reviewer wants to see of it. */
const SHOWN: ReadonlySet<keyof typeof COLUMN_LABELS> = new Set(["Ubesvaret"]);

/**
 * What is counted in a case's own row: L answers by gravity, what is unanswered, how much applies. Sager, Beregning and
 * Forside read these columns, so that each is counted once. COUNTIF and COUNTBLANK of one cell stand where a plain
 * comparison would pass on an error value that somebody has typed.
 */
export function progressFields(analysis: Analysis, instrument: ReviewInstrument): readonly Field<Case>[] {
  const items = itemsOf(analysis.items, instrument);
  const legal = items.filter(isLegalDefectItem);
  const answers = answersOf(analysis, instrument);
  const progress = (among: readonly Item[], one: Case) =>
    caseProgress(among, factsOf(analysis, one), (item) => answers.get(item)?.get(one.id));
  const timesGiven = (codes: readonly Code[], one: Case) =>
    legal.filter((item) => {
      const given = answers.get(item.id)?.get(one.id);
      return given?.kind === "code" && codes.includes(given.code);
    }).length;

  const table = reviewTableName(instrument);
  const applies = (item: Item) => appliesFormula(item, analysis.area, { cell: (header) => hereIn(table, header), benefit: ({ id }) => id });
  const field = (header: keyof typeof COLUMN_LABELS, formula: string, value: (one: Case) => number): Field<Case> => ({
    header, label: COLUMN_LABELS[header], width: 11, meaning: "computed", format: "integer",
    ...(SHOWN.has(header) ? {} : { hidden: true }),
    formula: `IF(${hereIn(table, "Medregnes")}=1,${formula},"")`, value,
  });
  const given = (header: keyof typeof COLUMN_LABELS, codes: readonly Code[]) =>
    field(header, sum(legal.flatMap((item) => codes.map((code) => `COUNTIF(${hereIn(table, item.id)},${wordReference("L", code)})`))), (one) => timesGiven(codes, one));
  const blank = blankFormula(analysis.cases.some((one) => isDouble(one, instrument)));
  const unanswered = (header: keyof typeof COLUMN_LABELS, among: readonly Item[]) =>
    field(header, sum(together(among, applies, (item) => blank(hereIn(table, item.id)))), (one) => progress(among, one).unanswered);

  return [
    ...(instrument === "legal"
      ? [given("Vurderet", ["0", "1", "2"]), given("Mangler", ["1", "2"]), given("Væsentlige", ["2"]), unanswered("Ubesvaret retligt", legal)]
      : []),
    unanswered("Ubesvaret", items),
    field("Gælder", sum(together(items, applies, () => "1")), (one) => progress(items, one).applying),
  ];
}

/** Where two reviewers answer, a difference that nobody has settled is as good as blank. */
function blankFormula(double: boolean): (cell: string) => string {
  return (cell) => (double ? `COUNTBLANK(${cell})+COUNTIF(${cell},${wordReference("settlement", "awaiting")})` : `COUNTBLANK(${cell})`);
}

/** One term for the items that apply under the same condition: with many items a formula would get too long for Excel. */
function together(items: readonly Item[], applies: (item: Item) => string, count: (item: Item) => string): readonly string[] {
  const counts = new Map<string, string[]>();
  for (const item of items) counts.set(applies(item), [...(counts.get(applies(item)) ?? []), count(item)]);
  return [...counts].map(([condition, terms]) => (condition === "1" ? sum(terms) : `(${sum(terms)})*${condition}`));
}

/** A sheet may have no item of a kind. */
function sum(terms: readonly string[]): string {
  return terms.length === 0 ? "0" : terms.join("+");
}
