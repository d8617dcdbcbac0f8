import type { Problem } from "../../review/problem.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { isoDateOfSerial, isoDateOfText } from "../excelDate.ts";
import { codeFor, wordsOf, type WordListId } from "../wordLists.ts";
import { isBlank, textOf, type FoundRow } from "./foundRows.ts";

/** Reads the typed cells of one row. What it cannot understand it reports, and takes as blank. It never guesses. */
export interface RowReader {
  /** Any value as text; "" when blank. */
  text(header: string): string;
  /** The code of one of the list's words, or null. */
  word(header: string, list: WordListId): string | null;
  /** ISO date, or null. A text counts when it is written year-month-day, or day-month-year with dashes or dots. */
  date(header: string): string | null;
  /** A whole number, or null; digits as text count. */
  integer(header: string): number | null;
  /** Any number, or null; a text is not one. */
  number(header: string): number | null;
  report(code: string, header: string, message: string): void;
  /** Reports a blank that the row cannot do without. What shows something unreadable is told of when it is read. */
  reportBlank(code: string, header: string, message: string): void;
}

export function rowReader(row: FoundRow, date1904: boolean, problems: Problem[]): RowReader {
  const report: RowReader["report"] = (code, header, message) => {
    problems.push({ code, ...row.place(header), message });
  };
  // Some cells are read for more than one reason, and what they show is told once.
  const unread = new Set<string>();
  const reportUnread: RowReader["report"] = (code, header, message) => {
    if (!unread.has(header)) report(code, header, message);
    unread.add(header);
  };
  const text = (header: string): string => {
    const cell = row.cell(header);
    if (cell?.kind === "error") { reportUnread("error-value", header, READING_TEXTS.errorValue(textOf(cell))); return ""; }
    if (cell?.kind === "uncalculated") reportUnread("not-calculated", header, READING_TEXTS.notCalculated());
    return textOf(cell);
  };
  const word: RowReader["word"] = (header, list) => {
    const found = text(header);
    const code = codeFor(list, found);
    if (found !== "" && code === null) report("unreadable-word", header, READING_TEXTS.unreadableWord(found, wordsOf(list).map((one) => one.word)));
    return code;
  };
  const date: RowReader["date"] = (header) => {
    const found = row.cell(header)?.value;
    const written = text(header);
    if (written === "") return null;
    const iso = typeof found === "number" ? isoDateOfSerial(found, date1904) : isoDateOfText(written);
    if (iso === null) report("unreadable-date", header, READING_TEXTS.unreadableDate(written));
    return iso;
  };
  const reportBlank: RowReader["report"] = (code, header, message) => {
    if (isBlank(row.cell(header))) report(code, header, message);
  };
  return { text, report, reportBlank, word, date, ...numberReader(row, text, report) };
}

function numberReader(row: FoundRow, text: RowReader["text"], report: RowReader["report"]): Pick<RowReader, "integer" | "number"> {
  const number: RowReader["number"] = (header) => {
    const found = row.cell(header)?.value;
    if (typeof found === "number") return found;
    const written = text(header);
    if (written !== "") report("unreadable-number", header, READING_TEXTS.unreadableNumber(written));
    return null;
  };
  const integer: RowReader["integer"] = (header) => {
    const found = text(header);
    if (found === "") return null;
    if (/^(0|[1-9]\d{0,8})$/.test(found)) return Number(found);
    report("unreadable-number", header, READING_TEXTS.unreadableNumber(found));
    return null;
  };
  return { integer, number };
}
