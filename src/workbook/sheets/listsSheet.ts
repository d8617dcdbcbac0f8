import { LIST_TITLES } from "../../text/danish/lists.ts";
import { SHEET_TEXTS } from "../../text/danish/sheets.ts";
import { absoluteRange, cellAddress, sheetReference } from "../cellAddress.ts";
import type { NamePlan, PlannedCell, SheetPlan, TablePlan } from "../sheetPlan.ts";
import { tableOf } from "../tables/field.ts";
import { listName, WORD_LISTS, wordReference, type WordListId } from "../wordLists.ts";
import { FIRST_TABLE_ROW, cellAt, liveCell, sheetOf } from "./sheetOf.ts";

interface WordRow {
  readonly word: string;
  readonly list: WordListId;
  readonly code: string;
}

const WORD_COLUMN = 2;
/** Lists stand side by side to the right of the words, with a blank column between. */
const FIRST_LIST_COLUMN = 5;

/** Every word once, in the order of the lists that use it first. */
const WORDS: readonly WordRow[] = WORD_LISTS.flatMap(({ id, words }) => words.map(({ code, word }) => ({ list: id, code, word }))).filter(
  (one, index, all) => all.findIndex((other) => other.word === one.word) === index,
);

function rowOfWord(word: string): number {
  return FIRST_TABLE_ROW + 1 + WORDS.findIndex((one) => one.word === word);
}

/** The words, and beside them the lists that dropdowns take them from: each list cell points to its word. */
export function listsSheet(): SheetPlan {
  return sheetOf("lists", { tab: "reference", protected: true, tables: [wordsTable()], cells: WORD_LISTS.flatMap(listCells), columnWidths: listWidths() });
}

function wordsTable(): TablePlan {
  return tableOf<WordRow>({
    name: "sag_ord",
    row: FIRST_TABLE_ROW,
    key: ["Liste", "Ord"],
    rows: WORDS,
    fields: [
      { header: "Liste", width: 30, meaning: "note", value: (one) => LIST_TITLES[one.list] },
      { header: "Ord", width: 36, meaning: "key", value: (one) => one.word },
      { header: "Kode", width: 16, meaning: "note", format: "text", value: (one) => one.code },
    ],
  });
}

function listCells({ id, words }: (typeof WORD_LISTS)[number], index: number): readonly PlannedCell[] {
  const column = FIRST_LIST_COLUMN + index;
  return [
    cellAt(FIRST_TABLE_ROW, column, "tableHeader", LIST_TITLES[id]),
    ...words.map(({ word }, at) => liveCell(FIRST_TABLE_ROW + 1 + at, column, "note", `$${cellAddress(rowOfWord(word), WORD_COLUMN)}`, word)),
  ];
}

function listWidths(): ReadonlyMap<number, number> {
  const widest = (words: readonly { readonly word: string }[]) => Math.max(...words.map((one) => one.word.length));
  return new Map(WORD_LISTS.map(({ id, words }, index) => [FIRST_LIST_COLUMN + index, Math.max(widest(words), LIST_TITLES[id].length) + 2]));
}

/** Names of words and of lists, for formulas and dropdowns. */
export function listNames(): readonly NamePlan[] {
  const sheet = sheetReference(SHEET_TEXTS.lists.title);
  return WORD_LISTS.flatMap(({ id, words }, index): readonly NamePlan[] => [
    { name: listName(id), refersTo: `${sheet}!${absoluteRange(FIRST_TABLE_ROW + 1, FIRST_TABLE_ROW + words.length, FIRST_LIST_COLUMN + index)}` },
    ...words.map(({ code, word }) => {
      const row = rowOfWord(word);
      return { name: wordReference(id, code), refersTo: `${sheet}!${absoluteRange(row, row, WORD_COLUMN).split(":")[0] ?? ""}` };
    }),
  ]);
}
