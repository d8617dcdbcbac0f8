import { benefitsOf } from "../../framework/benefits.ts";
import { courseSource, dutiesOfParties } from "../../framework/courseSchedule.ts";
import type { Summary } from "../../findings/summary.ts";
import { isShortCourse } from "../../instrument/chosenThemes.ts";
import { itemsOf } from "../../instrument/items.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { caseProgress } from "../../scoring/caseProgress.ts";
import { dataBasis } from "../../scoring/dataBasis.ts";
import { answersOf, factsOf, reviewedCases } from "../../scoring/reviewedCases.ts";
import { FRONT_TEXTS, ROLE_TEXTS } from "../../text/danish/front.ts";
import { SHEET_TEXTS, type SheetId } from "../../text/danish/sheets.ts";
import { sheetReference } from "../cellAddress.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import type { PlannedCell, SheetPlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { courseTable } from "../tables/courseTable.ts";
import { reviewTableName } from "../tables/reviewTableName.ts";
import { totalFormula } from "../tables/totalsTable.ts";
import { BASIS_FORMULAS, RULES_FORMULA, UNCHECKED_RULES_FORMULA } from "./dataBasisFormulas.ts";
import { jointProgressCell } from "./jointProgressCell.ts";
import { below, cellAt, liveCell, sheetOf } from "./sheetOf.ts";

/** What stands in one row, once it is known which. */
type Line = (row: number) => readonly PlannedCell[];
const BLANK: Line = () => [];
type Section = readonly [heading: string, lines: readonly Line[]];
/** Sections on the first printed page, after the facts. */
const FIRST_PAGE = 3;

/** The first sheet: facts, what the analysis rests on, progress, who does what, who reads it, and the way to the others that are seen. */
export function frontSheet(analysis: Analysis, summary: Summary, others: readonly SheetPlan[]): SheetPlan {
  const listed = LISTED.filter((id) => others.some(({ title }) => title === SHEET_TEXTS[id].title));
  const facts = courseTable(analysis, 6);
  const sections: readonly Section[] = [
    [FRONT_TEXTS.basis, basisLines(analysis, summary)],
    [FRONT_TEXTS.progress, progressLines(analysis, summary)],
    [FRONT_TEXTS.roles, ROLE_TEXTS.map(roleLine)],
    ...dutySection(analysis),
    [FRONT_TEXTS.readers, FRONT_TEXTS.readerLines.map(textLine)],
    [FRONT_TEXTS.opening, FRONT_TEXTS.openingLines.map(textLine)],
    [FRONT_TEXTS.contents, listed.map(contentsLine)],
  ];
  const linesOf = ([heading, own]: Section): readonly Line[] => [(row) => [cellAt(row, 1, "heading", heading)], ...own, BLANK];
  const lines = sections.flatMap(linesOf);
  return sheetOf("front", {
    tab: "front",
    tables: [facts],
    protected: true,
    freezeHeader: false,
    orientation: "portrait",
    // What one reads to get on stands on the first page; what one looks up on the second.
    breaksAfter: [below(facts) + sections.slice(0, FIRST_PAGE).flatMap(linesOf).length],
    cells: [
      cellAt(1, 1, "title", FRONT_TEXTS.heading),
      cellAt(5, 1, "heading", FRONT_TEXTS.facts),
      ...lines.flatMap((line, index) => line(below(facts) + 1 + index)),
    ],
  });
}

function basisLines(analysis: Analysis, { cases }: Summary): readonly Line[] {
  const { readSocially, interviews, selfEvaluations } = dataBasis(analysis);
  const { basisCases, basisNoCases, basisVoices, learning } = FRONT_TEXTS;
  const files = sentenceFormula(basisCases, [totalFormula("total"), BASIS_FORMULAS.readSocially, totalFormula("social")]);
  const voices = sentenceFormula(basisVoices, [`(${BASIS_FORMULAS.interviews})`, BASIS_FORMULAS.selfEvaluations]);
  return [
    (row) => [liveCell(row, 1, "label", `IF(${totalFormula("total")}=0,${quoted(basisNoCases)},${files})`, cases.total === 0 ? basisNoCases : basisCases(cases.total, readSocially, cases.social))],
    (row) => [liveCell(row, 1, "label", voices, basisVoices(interviews, selfEvaluations))],
    (row) => [cellAt(row, 1, "note", learning)],
  ];
}

function progressLines(analysis: Analysis, { cases }: Summary): readonly Line[] {
  const { incomplete, respondentProgress, noRespondents, rules } = FRONT_TEXTS;
  const { answered, respondents } = dataBasis(analysis);
  const people = sentenceFormula(respondentProgress, [BASIS_FORMULAS.answered, BASIS_FORMULAS.respondents]);
  const all = analysis.items.filter((item) => item.law !== "").length + benefitsOf(analysis.area).length;
  return [
    (row) => [progressCell(analysis, "legal", FRONT_TEXTS.legalProgress, row)],
    (row) => [liveCell(row, 1, "label", sentenceFormula(incomplete, [totalFormula("incomplete"), ""]), incomplete(cases.incomplete))],
    (row) => [progressCell(analysis, "social", FRONT_TEXTS.socialProgress, row)],
    (row) => [jointProgressCell(analysis, row, FRONT_TEXTS.jointProgress, FRONT_TEXTS.jointNotAsked)],
    (row) => [liveCell(row, 1, "label", `IF(${BASIS_FORMULAS.respondents}=0,${quoted(noRespondents)},${people})`, respondents === 0 ? noRespondents : respondentProgress(answered, respondents))],
    (row) => [liveCell(row, 1, "label", sentenceFormula(rules, [UNCHECKED_RULES_FORMULA, RULES_FORMULA]), rules(all - analysis.checkedRules.length, all))],
  ];
}

/** How many of the answers that are asked for have been given. */
function progressCell(analysis: Analysis, instrument: ReviewInstrument, say: (done: number, all: number) => string, row: number): PlannedCell {
  const table = reviewTableName(instrument);
  const all = `SUM(${columnOf(table, "Gælder")})`;
  const answers = answersOf(analysis, instrument);
  const progress = reviewedCases(analysis, instrument).map((one) =>
    caseProgress(itemsOf(analysis.items, instrument), factsOf(analysis, one), (item) => answers.get(item)?.get(one.id)),
  );
  const applying = progress.reduce((sum, one) => sum + one.applying, 0);
  const unanswered = progress.reduce((sum, one) => sum + one.unanswered, 0);
  const formula = sentenceFormula((done, asked) => say(done, asked), [`(${all}-SUM(${columnOf(table, "Ubesvaret")}))`, all]);
  return liveCell(row, 1, "label", formula, say(applying - unanswered, applying));
}

function roleLine({ role, next, sheet }: (typeof ROLE_TEXTS)[number]): Line {
  return (row) => [cellAt(row, 1, "label", role), cellAt(row, 2, "text", next), linkTo(sheet, FRONT_TEXTS.open(SHEET_TEXTS[sheet].title), row, 3)];
}

/** What each party has taken on; nobody has said it of a short course, or of the courses of 2018. */
function dutySection({ framework }: Analysis): readonly Section[] {
  const parties = [...dutiesOfParties(framework.id)];
  if (parties.length === 0 || isShortCourse(framework)) return [];
  const told = [...parties, [FRONT_TEXTS.source, [courseSource(framework.id)]] as const];
  const linesOf = ([label, sentences]: (typeof told)[number]): readonly Line[] =>
    sentences.map((sentence, index) => (row) => [...(index === 0 ? [cellAt(row, 1, "label", label)] : []), cellAt(row, 2, "text", sentence)]);
  return [[FRONT_TEXTS.duties, told.flatMap(linesOf)]];
}

function textLine(text: string): Line {
  return (row) => [cellAt(row, 1, "text", text)];
}

/** Every sheet that can be seen beside the cover, in their order; some are made only when they are needed. */
const LISTED = (Object.keys(SHEET_TEXTS) as SheetId[]).filter((id) => id !== "front" && id !== "stamp");

function contentsLine(id: SheetId): Line {
  return (row) => [linkTo(id, SHEET_TEXTS[id].title, row, 1), cellAt(row, 2, "note", firstSentence(SHEET_TEXTS[id].purpose))];
}

/** One line for each sheet. */
function firstSentence(text: string): string {
  return text.replace(/(?<=\.) .*$/, "");
}

function linkTo(id: SheetId, text: string, row: number, column: number): PlannedCell {
  return { ...cellAt(row, column, "label", text), link: `${sheetReference(SHEET_TEXTS[id].title)}!A1` };
}
