import { findItem } from "../instrument/items.ts";
import type { Item } from "../instrument/item.ts";
import { idKey } from "../privacy/pseudonym.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import type { AgreedAnswer } from "../review/answer.ts";
import type { FiledAgreedAnswer } from "../review/answerFile.ts";
import type { Problem } from "../review/problem.ts";
import { isDouble } from "../scoring/doubleReview.ts";
import { ANSWER_TEXTS, GENERAL_INPUT_TEXTS, INSTRUMENT_WORDS } from "../text/danish/inputs.ts";
import { differsProblem } from "./enterRows.ts";
import { enterEach, leftOut, type Entered, type EntryOutcome } from "./entryOutcome.ts";
import type { FileEntry, FitFile } from "./fitFile.ts";
import { isSheetDate } from "./isSheetDate.ts";
import { KeyedRows } from "./keyedRows.ts";
import { mergeFields } from "./mergeFields.ts";
import { codeOnScale, shownAnswer } from "./readFiledAnswer.ts";

/** Enters what two reviewers agreed on, with who, when and why. Both originals stay as they are. */
export function enterAgreed(analysis: Analysis, file: FitFile, replace: boolean): Entered<Analysis> {
  const rows = new KeyedRows(analysis.agreed, keyOf);
  const cases = new KeyedRows(analysis.cases, (one) => idKey(one.id));
  const enter = (entry: FileEntry<FiledAgreedAnswer>): EntryOutcome => {
    const { filed, path } = entry;
    const one = cases.find(idKey(filed.subject));
    const item = findItem(analysis.items, filed.item);
    if (one === undefined || item?.instrument !== filed.instrument) return leftOut(unknown(filed, path, one));
    const faults = faultsOf(entry, one, item);
    return faults.length > 0 ? leftOut(...faults) : enterOne(rows, entry, { one, item, replace });
  };
  return enterEach(file.agreed, enter, () => ({ ...analysis, agreed: rows.all() }));
}

interface Where {
  readonly one: Case;
  readonly item: Item;
  readonly replace: boolean;
}

function enterOne(rows: KeyedRows<AgreedAnswer>, { filed, path }: FileEntry<FiledAgreedAnswer>, { one, item, replace }: Where): EntryOutcome {
  const read = codeOnScale(filed.code, item.scale, path);
  if (!read.ok) return leftOut(read.problem);
  const place = { instrument: item.instrument, subject: one.id, item: item.id };
  const standing = rows.find(keyOf(place));
  const before = { answer: shownAnswer(standing?.given, item.scale), by: standing?.by ?? "", why: standing?.why ?? "", date: standing?.date ?? null };
  const { by, why, date } = filed;
  const stated = { ...(by !== undefined && { by }), ...(why !== undefined && { why }), ...(date !== undefined && { date }) };
  const merged = mergeFields(before, { answer: shownAnswer(read.given, item.scale), ...stated }, replace);
  if (merged.differing.length > 0) return leftOut(differsProblem(`${one.id}, ${item.id}`, merged.differing, path));
  const { answer: _answer, ...told } = merged.row;
  rows.put({ ...place, given: read.given, ...told });
  return { kind: "done", changed: merged.changed, problems: [] };
}

function faultsOf({ filed, path }: FileEntry<FiledAgreedAnswer>, one: Case, item: Item): readonly Problem[] {
  if (!isDouble(one, item.instrument)) return [{ code: "not-double", path: `${path}.subject`, message: ANSWER_TEXTS.notDouble(filed.subject) }];
  if (filed.date === undefined || isSheetDate(filed.date)) return [];
  return [{ code: "not-a-date", path: `${path}.date`, message: GENERAL_INPUT_TEXTS.notADate(filed.date) }];
}

function unknown({ subject, item, instrument }: FiledAgreedAnswer, path: string, one: Case | undefined): Problem {
  if (one === undefined) return { code: "unknown-case", path: `${path}.subject`, message: ANSWER_TEXTS.unknownCase(subject) };
  return { code: "unknown-item", path: `${path}.item`, message: ANSWER_TEXTS.unknownItem(item, INSTRUMENT_WORDS[instrument]) };
}

function keyOf({ instrument, subject, item }: Pick<AgreedAnswer, "instrument" | "subject" | "item">): string {
  return [instrument, idKey(subject), item].join("\n");
}
