import { itemsOf } from "../../instrument/items.ts";
import { CASE_QUESTIONS } from "../../instrument/legalReview.ts";
import type { Item, ReviewInstrument } from "../../instrument/item.ts";
import { codeOfWord, proposeWord, SCALES } from "../../instrument/scales.ts";
import type { ScaleId } from "../../instrument/scale.ts";
import { ORIGINALS, type CaseAnswer, type Given, type ReviewAnswer } from "../../review/answer.ts";
import type { Case } from "../../review/analysis.ts";
import { versionsIn } from "../../review/versions.ts";
import { isDouble } from "../../scoring/doubleReview.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { reviewTableName } from "../tables/reviewTableName.ts";
import { isBlank, textOf, type FoundRow } from "./foundRows.ts";
import { rowReader, type RowReader } from "./rowReader.ts";
import { tableOrReport, type ReadingDesk } from "./tableReader.ts";

interface CaseRow {
  readonly subject: string;
  readonly row: FoundRow;
  readonly read: RowReader;
}

/**
 * Answers to the items of one review, of the cases that it is counted over. Where two reviewers answer about a case, the
 * answers are theirs, from sheets of their own; the review's own row shows what they come to.
 */
export function readReviewAnswers(desk: ReadingDesk, all: readonly Item[], instrument: ReviewInstrument, cases: readonly Case[]): readonly ReviewAnswer[] {
  const double = cases.filter((one) => isDouble(one, instrument));
  const twice = new Set(double.map((one) => one.id));
  const originals = double.length === 0 ? [] : ORIGINALS;
  return [
    ...readSheetAnswers(desk, all, { instrument }, cases, twice),
    ...originals.flatMap((original) => readSheetAnswers(desk, all, { instrument, original }, double)),
  ];
}

/** A review's own sheet, or with `original` that of one of two reviewers. */
export type ReviewSheet = Pick<ReviewAnswer, "instrument" | "original">;

/** Answers on one sheet, to the items of its review; `others` are cases that are answered elsewhere. */
export function readSheetAnswers(
  desk: ReadingDesk, all: readonly Item[], sheet: ReviewSheet, cases: readonly Case[], others: ReadonlySet<string> = new Set(),
): readonly ReviewAnswer[] {
  const items = itemsOf(all, sheet.instrument);
  const questions = sheet.instrument === "legal" && sheet.original === undefined ? CASE_QUESTIONS.map((one) => one.id) : [];
  const rows = caseRows(desk, sheet, cases, [...items.map((one) => one.id), ...questions]);
  return rows.filter(({ subject }) => !others.has(subject)).flatMap((row) => answersIn(row, items, sheet));
}

function answersIn({ subject, row, read }: CaseRow, items: readonly Item[], sheet: ReviewSheet): readonly ReviewAnswer[] {
  return items.flatMap((item) => {
    const given = readGiven(row, read, item.id, item.scale);
    return given === null ? [] : [{ ...sheet, subject, item: item.id, given }];
  });
}

/** Answers to the questions about the case as a whole. */
export function readCaseAnswers(desk: ReadingDesk, cases: readonly Case[]): readonly CaseAnswer[] {
  const silent = { ...desk, problems: [] };
  return caseRows(silent, { instrument: "legal" }, cases, []).flatMap(({ subject, row }) => {
    const read = rowReader(row, desk.content.date1904, desk.problems);
    return CASE_QUESTIONS.flatMap(({ id, answer }): readonly CaseAnswer[] => {
      const given = answer === "text" ? readText(read, id) : readGiven(row, read, id, answer);
      return given === null ? [] : [{ subject, question: id, given }];
    });
  });
}

/** An answer cell, or null when it is blank. Something that is none of the words is kept and reported. */
export function readGiven(row: FoundRow, read: RowReader, header: string, scale: ScaleId): Given | null {
  const cell = row.cell(header);
  if (isBlank(cell)) return null;
  const text = read.text(header);
  const code = codeOfWord(scale, text);
  if (code !== null) return { kind: "code", code };
  const versions = versionsIn(text);
  if (versions.length > 1) read.report("answers-differ", header, READING_TEXTS.answersDiffer(versions));
  // One that shows an error, or was never calculated, has been told of.
  else if (text !== "") read.report("unreadable-answer", header, READING_TEXTS.unreadableAnswer(text, proposeWord(scale, text), SCALES[scale].codes.map((one) => one.word)));
  return { kind: "unreadable", text: textOf(cell) };
}

function readText(read: RowReader, header: string): { readonly kind: "text"; readonly text: string } | null {
  const text = read.text(header);
  return text === "" ? null : { kind: "text", text };
}

/** Rows of known cases, each once; others are reported where something stands in them. */
function caseRows(desk: ReadingDesk, { instrument, original }: ReviewSheet, cases: readonly Case[], headers: readonly string[]): readonly CaseRow[] {
  const table = tableOrReport(desk, reviewTableName(instrument, original), ["Sag", ...headers]);
  const known = new Map(cases.map((one) => [one.id.toLowerCase(), one]));
  const seen = new Set<string>();
  const rows = (table?.rows ?? []).flatMap((row): readonly CaseRow[] => {
    const read = rowReader(row, desk.content.date1904, desk.problems);
    const id = read.text("Sag");
    if (id === "") return [];
    const found = known.get(id.toLowerCase());
    if (found === undefined) { read.report("unknown-case", "Sag", READING_TEXTS.unknownCase(id)); return []; }
    if (seen.has(found.id)) { read.report("doubled-case", "Sag", READING_TEXTS.doubledCase(id)); return []; }
    seen.add(found.id);
    if (instrument === "legal" || found.social) return [{ subject: found.id, row, read }];
    if (headers.some((header) => !isBlank(row.cell(header)))) read.report("not-chosen", "Sag", READING_TEXTS.notChosen(id));
    return [];
  });
  for (const one of cases.filter((each) => (instrument === "legal" || each.social) && !seen.has(each.id))) {
    if (table) desk.problems.push({ code: "case-without-row", sheet: table.sheet.name, message: READING_TEXTS.caseWithoutRow(one.id, table.sheet.name) });
  }
  return rows;
}
