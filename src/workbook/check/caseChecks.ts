import { itemsOf } from "../../instrument/items.ts";
import { appliesTo, type Item, type ReviewInstrument } from "../../instrument/item.ts";
import { ORIGINALS, type Given } from "../../review/answer.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import { doubleAnswers, isDouble } from "../../scoring/doubleReview.ts";
import { answersOf, factsOf, reviewedCases } from "../../scoring/reviewedCases.ts";
import { CHECK_TEXTS } from "../../text/danish/checks.ts";
import { CASES_TABLE } from "../tables/casesFormulas.ts";
import { REMARKS_TABLE } from "../tables/remarksTable.ts";
import { reviewTableName } from "../tables/reviewTableName.ts";
import { SETTLEMENT_TABLE } from "../tables/settlementTable.ts";
import { wordFor } from "../wordLists.ts";
import type { CheckDesk } from "./checkDesk.ts";

/** More answers "kan ikke vurderes" than this in one case mean that its file is incomplete (design §3). */
const NOT_ASSESSABLE_LIMIT = 3;

type Place = ReturnType<CheckDesk["place"]>;

/** Every case of one review: what is missing, and what does not go together. */
export function checkReview(desk: CheckDesk, analysis: Analysis, instrument: ReviewInstrument): void {
  const answers = answersOf(analysis, instrument);
  const items = itemsOf(analysis.items, instrument);
  for (const one of reviewedCases(analysis, instrument)) {
    const given = (item: Item) => answers.get(item.id)?.get(one.id);
    const at = (item: Item) => desk.place(reviewTableName(instrument), [["Sag", one.id]], item.id);
    if (isDouble(one, instrument)) checkDouble(desk, analysis, instrument, one);
    else checkAnswered(desk, one, items.filter((item) => appliesTo(item, factsOf(analysis, one))), given, at);
    checkNotAssessable(desk, one, items, given, at);
    for (const item of items) if (isDefect(item, given(item))) checkRemark(desk, analysis, one, item);
  }
}

function checkAnswered(desk: CheckDesk, one: Case, applying: readonly Item[], given: (item: Item) => Given | undefined, at: (item: Item) => Place): void {
  const blank = applying.filter((item) => given(item) === undefined);
  const first = blank[0];
  if (first && blank.length === applying.length) desk.report("not-begun", at(first), CHECK_TEXTS.notBegun(one.id, blank.length));
  else for (const item of blank) desk.report("unanswered", at(item), CHECK_TEXTS.unanswered(one.id, item.label));
}

/** What each of two reviewers has not answered, and where they differ and nobody has settled it. */
function checkDouble(desk: CheckDesk, analysis: Analysis, instrument: ReviewInstrument, one: Case): void {
  const answers = new Map(doubleAnswers(analysis, instrument).filter(({ subject }) => subject === one.id).map((each) => [each.item, each]));
  const items = itemsOf(analysis.items, instrument);
  const applying = items.filter((item) => appliesTo(item, factsOf(analysis, one)));
  for (const original of ORIGINALS) {
    const given = (item: Item) => answers.get(item.id)?.[original === "A" ? "a" : "b"] ?? answers.get(item.id)?.agreed?.given;
    checkAnswered(desk, one, applying, given, (item) => desk.place(reviewTableName(instrument, original), [["Sag", one.id]], item.id));
  }
  for (const item of items.filter(({ id }) => answers.get(id)?.settlement === "awaiting")) {
    const at = desk.place(SETTLEMENT_TABLE, [["Sag", one.id], ["Punkt", item.id]], "Afstemt svar");
    desk.report("awaiting-settlement", at, CHECK_TEXTS.awaitingSettlement(one.id, item.label));
  }
}

function checkNotAssessable(
  desk: CheckDesk,
  one: Case,
  items: readonly Item[],
  given: (item: Item) => Given | undefined,
  at: (item: Item) => Place,
): void {
  const unclear = items.filter((item) => isCode(given(item), "KV"));
  const first = unclear[0];
  if (first && unclear.length > NOT_ASSESSABLE_LIMIT) desk.report("many-not-assessable", at(first), CHECK_TEXTS.manyNotAssessable(one.id, unclear.length));
}

/** A defect needs a note and a reference, or nobody can learn from it (design §5; the social review grades and is exempt). */
function checkRemark(desk: CheckDesk, analysis: Analysis, one: Case, item: Item): void {
  const remark = analysis.remarks.find((each) => each.instrument === item.instrument && each.subject === one.id && each.item === item.id);
  const at = (header: string) =>
    desk.place(REMARKS_TABLE, [["Sag", one.id], ["Instrument", wordFor("reviewInstrument", item.instrument)], ["Punkt", item.id]], header);
  if (!remark?.note) desk.report("missing-note", at("Bemærkning"), CHECK_TEXTS.missingNote(one.id, item.label));
  else if (!remark.reference) desk.report("missing-reference", at("Henvisning"), CHECK_TEXTS.missingReference(one.id, item.label));
}

function isDefect(item: Item, given: Given | undefined): boolean {
  if (item.scale === "L") return isCode(given, "1") || isCode(given, "2");
  return item.scale === "J" && (isCode(given, "D") || isCode(given, "N"));
}

function isCode(given: Given | undefined, code: string): boolean {
  return given?.kind === "code" && given.code === code;
}

/** Dates that cannot follow each other, and a decision called right beside a material defect. */
export function checkCases(desk: CheckDesk, analysis: Analysis): void {
  const answers = answersOf(analysis, "legal");
  const right = new Set(analysis.caseAnswers.filter((one) => one.question === "X.rigtig" && one.given.kind === "code" && one.given.code === "J").map((one) => one.subject));
  for (const one of analysis.cases) {
    if (one.decisionDate !== undefined && one.applicationDate !== undefined && one.decisionDate < one.applicationDate) {
      desk.report("dates-reversed", desk.place(CASES_TABLE, [["Sag", one.id]], "Afgørelsesdato"), CHECK_TEXTS.decidedBeforeApplied(one.id));
    }
    const material = itemsOf(analysis.items, "legal").some((item) => item.scale === "L" && isCode(answers.get(item.id)?.get(one.id), "2"));
    if (material && right.has(one.id)) {
      desk.report("right-despite-defect", desk.place(reviewTableName("legal"), [["Sag", one.id]], "X.rigtig"), CHECK_TEXTS.rightDespiteDefect(one.id));
    }
  }
}
