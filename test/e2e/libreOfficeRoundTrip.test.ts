import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import type { FoundSheet, WorkbookContent } from "../../src/workbook/content.ts";
import { parseRange } from "../../src/workbook/cellRange.ts";
import { differences } from "../oracle/differences.ts";
import { recalculate } from "../oracle/libreOffice.ts";
import { randomAnalysis } from "../oracle/randomAnalysis.ts";
import { analysisOf, inOneOrder } from "../workbook/support/makers.ts";
import { bothSummaries, contentOfFile, made, taken, wrongCells, type BothSummaries } from "./handling/books.ts";

/** An analysis with something in every table; seed 35 has 20 children, 12 respondents, 31 observations and 40 findings, of 2018. */
const { setup, answers } = randomAnalysis(35);
const BEFORE = analysisOf(setup);
const ANALYSIS = enterAnswers(BEFORE, answers, { replace: false }).analysis;
const MORE: AnswerFile = {
  observations: Array.from({ length: 210 }, (_, index) => ({ id: `N${index}`, source: "material", criterion: ANALYSIS.framework.themes[0]?.criteria[0]?.id ?? "", direction: "+", text: "=1+1" })),
  themes: [{ assessment: "God vilje.\nOg en plan." }],
};

let folder: string;
let ours: WorkbookContent;
let saved: WorkbookContent;
let savedSummaries: BothSummaries;
let filledAgain: BothSummaries;
let afterMore: Analysis;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "round-trip-"));
  const file = join(folder, "forløb.xlsx");
  await writeFile(file, await made(ANALYSIS));
  ours = await contentOfFile(file);
  const [savedFile = ""] = await recalculate([file], join(folder, "saved"));
  saved = await contentOfFile(savedFile);
  savedSummaries = await bothSummaries(savedFile);
  const book = taken(await xlsxBooks.open(new Uint8Array(await readFile(savedFile))));
  afterMore = enterAnswers(book.analysis, MORE, { replace: false }).analysis;
  const more = join(folder, "mere.xlsx");
  await writeFile(more, taken(await book.withAnalysis(afterMore)));
  const [again = ""] = await recalculate([more], join(folder, "again"));
  filledAgain = await bothSummaries(again);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What is asked of each sheet, of ours and of the one that LibreOffice saved. */
function bySheet<Fact>(content: WorkbookContent, fact: (sheet: FoundSheet) => Fact): readonly (readonly [string, Fact])[] {
  return content.sheets.map((sheet) => [sheet.name, fact(sheet)]);
}

function everyCell<Fact>(sheet: FoundSheet, fact: (row: number, column: number) => Fact): readonly Fact[] {
  return [...sheet.rows].sort(([one], [other]) => one - other).flatMap(([row, cells]) => [...cells.keys()].sort((one, other) => one - other).map((column) => fact(row, column)));
}

/** "row,column list" of every cell that has a dropdown. */
function dropdowns(sheet: FoundSheet): readonly string[] {
  return sheet.validations
    .filter((one) => one.type === "list")
    .flatMap(({ ranges, formula1 }) =>
      ranges.split(" ").flatMap((text) => {
        const range = parseRange(text);
        if (range === null) throw new Error(`${text} is no range.`);
        const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, down) => range.top + down);
        return rows.flatMap((row) => Array.from({ length: range.right - range.left + 1 }, (_, across) => `${row},${range.left + across} ${formula1}`));
      }),
    )
    .sort();
}

describe("What LibreOffice saves reads back without loss of", () => {
  it("any answer", () => {
    expect(savedSummaries.problems).toEqual([]);
    expect(inOneOrder(savedSummaries.analysis)).toEqual(inOneOrder(ANALYSIS));
  });

  it("any table: name, place, headers and rows", () => {
    const tables = (sheet: FoundSheet): readonly string[] => sheet.tables.map((table) => JSON.stringify(table)).sort();
    expect(bySheet(saved, tables)).toEqual(bySheet(ours, tables));
  });

  it("any name", () => {
    const plain = (content: WorkbookContent) => content.names.filter(({ name }) => name.startsWith("sag_")).map(({ name, refersTo }) => `${name} ${refersTo.replace(/'/g, "")}`).sort();
    expect(plain(saved)).toEqual(plain(ours));
  });

  it("any formula", () => {
    const formulas = (content: WorkbookContent) => bySheet(content, (sheet) => everyCell(sheet, (row, column) => (sheet.rows.get(row)?.get(column)?.formula === null ? [] : [`${row},${column}`])).flat());
    expect(formulas(saved)).toEqual(formulas(ours));
    expect(formulas(saved).flatMap(([, cells]) => cells).length).toBeGreaterThan(2000);
  });

  it("any dropdown", () => {
    const lists = (content: WorkbookContent) => bySheet(content, (sheet) => dropdowns(sheet).join("\n"));
    expect(lists(saved)).toEqual(lists(ours));
    expect(lists(saved).join("\n")).toContain("sag_valg_L");
  });

  it("any lock, and any sheet's protection", () => {
    expect(bySheet(saved, (sheet) => sheet.protected)).toEqual(bySheet(ours, (sheet) => sheet.protected));
    const places = new Map(ours.sheets.map((sheet) => [sheet.name, sheet.tables]));
    const locks = (sheet: FoundSheet) =>
      (places.get(sheet.name) ?? []).map(({ name, row, column, headers, rowCount }) =>
        [name, ...Array.from({ length: rowCount + 1 }, (_, down) => headers.map((__, across) => (sheet.isUnlocked(row + down, column + across) ? "1" : "0")).join(""))].join("\n"));
    expect(bySheet(saved, locks)).toEqual(bySheet(ours, locks));
  });
});

describe("LibreOffice calculates", () => {
  it("in every formula cell of the workbook what the core computes", () => {
    expect(wrongCells(saved)).toEqual([]);
  });
});

describe("What LibreOffice has saved can be filled again", () => {
  it("with tables that grow, and nothing is lost", () => {
    expect(filledAgain.problems).toEqual([]);
    expect(inOneOrder(filledAgain.analysis)).toEqual(inOneOrder(afterMore));
    expect(filledAgain.analysis.observations.length).toBe(ANALYSIS.observations.length + 210);
  });

  it("and its formulas, calculated once more, say what the core computes", () => {
    expect(differences(filledAgain.computed, filledAgain.live)).toEqual([]);
    expect(wrongCells(filledAgain.content)).toEqual([]);
  });
});
