import { LIST_TITLES } from "../../text/danish/lists.ts";
import { SHEET_TEXTS } from "../../text/danish/sheets.ts";
import { absoluteRange, cellAddress, firstCellOf, sheetReference } from "../cellAddress.ts";
import type { PlannedCell, SheetPlan, TablePlan } from "../sheetPlan.ts";
import type { NamePlan } from "../workbookPlan.ts";
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

type WordLists = typeof WORD_LISTS;

/** Every word once, in the order of the lists that use it first. */
function wordRows(lists: WordLists): readonly WordRow[] {
  const rows = new Map<string, WordRow>();
  for (const { id, words } of lists) {
    for (const { code, word } of words) if (!rows.has(word)) rows.set(word, { list: id, code, word });
  }
  return [...rows.values()];
}

/** In which row of the sheet each word stands. */
function placesOf(lists: WordLists): (word: string) => number {
  const words = wordRows(lists).map(({ word }) => word);
  return (word) => FIRST_TABLE_ROW + 1 + words.indexOf(word);
}

/** Those of the lists that a part of the workbook needs. */
export function listsFor(ids: readonly WordListId[]): WordLists {
  return WORD_LISTS.filter((one) => ids.includes(one.id));
}

/** The words, and beside them the lists that dropdowns take them from: each list cell points to its word. */
export function listsSheet(lists: WordLists = WORD_LISTS): SheetPlan {
  const placeOf = placesOf(lists);
  const cells = lists.flatMap((list, index) => listCells(list, index, placeOf));
  return sheetOf("lists", { tab: "reference", protected: true, tables: [wordsTable(lists)], cells, columnWidths: listWidths(lists) });
}

function wordsTable(lists: WordLists): TablePlan {
  return tableOf<WordRow>({
    name: "sag_ord",
    row: FIRST_TABLE_ROW,
    key: ["Liste", "Ord"],
    rows: wordRows(lists),
    fields: [
      { header: "Liste", width: 30, meaning: "note", value: (one) => LIST_TITLES[one.list] },
      { header: "Ord", width: 36, meaning: "key", value: (one) => one.word },
      { header: "Kode", width: 16, meaning: "note", format: "text", value: (one) => one.code },
    ],
  });
}

function listCells({ id, words }: WordLists[number], index: number, placeOf: (word: string) => number): readonly PlannedCell[] {
  const column = FIRST_LIST_COLUMN + index;
  return [
    cellAt(FIRST_TABLE_ROW, column, "tableHeader", LIST_TITLES[id]),
    ...words.map(({ word }, at) => liveCell(FIRST_TABLE_ROW + 1 + at, column, "note", `$${cellAddress(placeOf(word), WORD_COLUMN)}`, word)),
  ];
}

function listWidths(lists: WordLists): ReadonlyMap<number, number> {
  const widest = (words: readonly { readonly word: string }[]) => Math.max(...words.map((one) => one.word.length));
  return new Map(lists.map(({ id, words }, index) => [FIRST_LIST_COLUMN + index, Math.max(widest(words), LIST_TITLES[id].length) + 2]));
}

/** Names of words and of lists, for formulas and dropdowns. */
export function listNames(lists: WordLists = WORD_LISTS): readonly NamePlan[] {
  const sheet = sheetReference(SHEET_TEXTS.lists.title);
  const placeOf = placesOf(lists);
  return lists.flatMap(({ id, words }, index): readonly NamePlan[] => [
    { name: listName(id), refersTo: `${sheet}!${absoluteRange(FIRST_TABLE_ROW + 1, FIRST_TABLE_ROW + words.length, FIRST_LIST_COLUMN + index)}` },
    ...words.map(({ code, word }) => {
      const row = placeOf(word);
      return { name: wordReference(id, code), refersTo: `${sheet}!${firstCellOf(absoluteRange(row, row, WORD_COLUMN))}` };
    }),
  ]);
}
