import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import { editsBetween } from "../../src/workbook/editsBetween.ts";
import { columnWidths, hiddenColumns } from "../../src/workbook/looks/columnWidths.ts";
import { lettersIn } from "../../src/workbook/looks/textWidth.ts";
import { MARGINS } from "../../src/workbook/looks/pageSetup.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { analysisOf, bookOf, filled, STAMP, THREE_CASES } from "./support/makers.ts";

const SETUP: Setup = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", start: "2026-09-01", cases: [] };
const CHALLENGE: AnswerFile = { findings: [{ id: "F1", kind: "challenge", criterion: "A.fag.viden", text: "Der mangler viden." }] };

function opsamling(setup: Setup, answers: AnswerFile = {}) {
  const sheet = planWorkbook(analysisOf(setup, answers), STAMP).sheets.find(({ title }) => title === "Opsamling");
  if (sheet === undefined) throw new Error("Opsamling");
  return sheet;
}

/** The headings across the page that are printed. */
function printedHeadings(setup: Setup, answers: AnswerFile = {}): readonly unknown[] {
  const { cells, print } = opsamling(setup, answers);
  const isPrinted = (row: number) => print.stretches?.some(([first, last]) => first <= row && row <= last);
  return cells.filter(({ row, meaning }) => meaning === "heading" && isPrinted(row)).map(({ value }) => value);
}

const THEMES = ["1 Politik og strategi", "2 Faglig ledelse", "3 Sagsbehandling", "4 Helhed og sammenhæng"];
const REST = ["Alle kriterier og kilder", "Svarene, punkt for punkt", "Kommunens selvevaluering"];

describe("Opsamling on paper", () => {
  it("has a page for each theme as long as nothing is written about any of them", () => {
    expect(printedHeadings(THREE_CASES)).toEqual([...THEMES, ...REST]);
  });

  it("leaves out the themes that nothing is written about once something is about another", () => {
    expect(printedHeadings(THREE_CASES, CHALLENGE)).toEqual(["2 Faglig ledelse", ...REST]);
    expect(printedHeadings(THREE_CASES, { themes: [{ theme: "A.hel", assessment: "Godt på vej." }] })).toEqual(["4 Helhed og sammenhæng", ...REST]);
  });

  it("has no sentence across the page that the paper's edge would cut", () => {
    const sheet = opsamling(THREE_CASES);
    const hidden = hiddenColumns(sheet);
    const width = [...columnWidths(sheet)].reduce((sum, [column, own]) => sum + (hidden.has(column) ? 0 : own), 0);
    const sentences = sheet.cells.filter(({ meaning }) => meaning === "purpose").map(({ value }) => String(value));
    expect(sentences.filter((one) => one.length > lettersIn(width, 11))).toEqual([]);
  });

  it("has no figures without cases", () => {
    expect(printedHeadings(SETUP)).toEqual([...THEMES, "Alle kriterier og kilder", "Kommunens selvevaluering"]);
  });

  it("says on its first page what there is of each theme, and which have nothing", () => {
    const { cells } = opsamling(THREE_CASES, CHALLENGE);
    const beside = (theme: string) => cells.find((cell) => cell.column === 3 && cells.some(({ row, value, meaning }) => row === cell.row && value === theme && meaning === "label"))?.value;
    expect(beside("2 Faglig ledelse")).toBe("Styrker: 0 · Udfordringer: 1 · Anbefalinger: 0");
    expect(beside("1 Politik og strategi")).toBe("Der er ikke skrevet noget om temaet endnu.");
  });

  it("begins each theme, and each part after them, on a page of its own", () => {
    const { cells, print } = opsamling(THREE_CASES);
    const headings = cells.filter(({ meaning }) => meaning === "heading").map(({ row }) => row - 1);
    expect(print.breaksAfter).toEqual(expect.arrayContaining(headings));
  });

  it.each(SAMPLES)("has letters of at least 8 points in $id", ({ setup, answers }) => {
    const sheet = opsamling(setup, answers);
    const hidden = hiddenColumns(sheet);
    const wide = [...columnWidths(sheet)].reduce((sum, [column, width]) => (hidden.has(column) ? sum : sum + width), 0);
    // A character is 7 pixels of 0.75 points in Excel, and 5.6 points as LibreOffice prints; A4 is 595 points wide, the letters are of 11.
    const scale = (595 - 72 * (MARGINS.left + MARGINS.right)) / (5.6 * wide);
    expect(11 * scale).toBeGreaterThanOrEqual(8);
    expect(sheet.cells.filter(({ meaning }) => meaning === "note" || meaning === "itemId")).toEqual([]);
  });
});

describe("What is printed of Opsamling", () => {
  const blank = analysisOf(THREE_CASES);
  const written = filled(blank, CHALLENGE);

  it("is set anew when the first thing is written about a theme, and when the last is taken away", () => {
    expect(editsBetween(bookOf(blank), blank, written, STAMP).prints).toMatchObject([{ sheet: "Opsamling", areas: [expect.stringMatching(/^A1:K\d+$/), expect.any(String), expect.any(String)] }]);
    expect(editsBetween(bookOf(written), written, blank, STAMP).prints).toMatchObject([{ sheet: "Opsamling", areas: [expect.stringMatching(/^A1:K\d+$/)] }]);
  });

  it("is left alone as long as the same themes have something", () => {
    const more = filled(written, { findings: [{ id: "F2", kind: "strength", criterion: "A.fag.viden", text: "Der er kurser." }] });
    expect(editsBetween(bookOf(written), written, more, STAMP).prints).toBeUndefined();
  });
});
