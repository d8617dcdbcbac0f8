import type { Problem } from "../../review/problem.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import type { WorkbookContent } from "../content.ts";
import { isoDateOfSerial, isoDateOfText } from "../excelDate.ts";
import { codeFor, wordsOf, type WordListId } from "../wordLists.ts";
import { textOf, type FoundRow } from "./foundRows.ts";
import { tableOrReport } from "./tableReader.ts";

/** Reads formula cells of one row, and nothing else. A cell without a formula, or without a value, is a problem. */
export interface LiveRow {
  /** A key that the program wrote: no formula. */
  key(header: string): string;
  text(header: string): string;
  /** NaN, which JSON writes as null, where it could not be read; a problem says so. Never 0. */
  count(header: string): number;
  /** null where the formula shows nothing. */
  number(header: string): number | null;
  /** ISO date, also where a person has typed the date as text; null where the formula shows nothing, or no date. */
  date(header: string): string | null;
  /** The code behind a word, or null where the formula shows nothing. */
  word(header: string, list: WordListId): string | null;
}

export function liveRows(content: WorkbookContent, problems: Problem[], table: string): readonly LiveRow[] {
  return (tableOrReport({ content, problems }, table, [])?.rows ?? []).map((row) => liveRow(row, content.date1904, problems));
}

function liveRow(row: FoundRow, date1904: boolean, problems: Problem[]): LiveRow {
  const report = (code: string, header: string, message: string): void => { problems.push({ code, ...row.place(header), message }); };
  const value = (header: string): string | number | boolean | null => {
    const cell = row.cell(header);
    if (cell === undefined || cell.formula === null) { report("formula-gone", header, READING_TEXTS.formulaGone()); return null; }
    if (cell.kind === "uncalculated") { report("not-calculated", header, READING_TEXTS.notCalculated()); return null; }
    if (cell.kind === "error") { report("error-value", header, READING_TEXTS.errorValue(textOf(cell))); return null; }
    return cell.value;
  };
  const number = (header: string): number | null => {
    const found = value(header);
    return typeof found === "number" ? found : null;
  };
  const text = (header: string): string => { const found = value(header); return found === null ? "" : String(found); };
  return {
    key: (header) => textOf(row.cell(header)),
    text,
    number,
    count: (header) => {
      const found = number(header);
      return found === null ? NaN : found;
    },
    date: (header) => {
      const found = value(header);
      return typeof found === "number" ? isoDateOfSerial(found, date1904) : isoDateOfText(String(found));
    },
    word: (header, list) => {
      const found = text(header);
      if (found === "") return null;
      const code = codeFor(list, found);
      if (code === null) report("unreadable-word", header, READING_TEXTS.unreadableWord(found, wordsOf(list).map((one) => one.word)));
      return code;
    },
  };
}
