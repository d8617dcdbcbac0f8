import { materialDefectSentence } from "../../findings/phrases.ts";
import type { Summary } from "../../findings/summary.ts";
import type { Analysis } from "../../review/analysis.ts";
import { DANISH_FINDING_WORDS } from "../../text/danish/findings.ts";
import { FIGURE_TEXTS } from "../../text/danish/figures.ts";
import { FRONT_TEXTS } from "../../text/danish/front.ts";
import { SELF_OVERVIEW_TEXTS } from "../../text/danish/selfOverview.ts";
import { SUMMARY_TEXTS } from "../../text/danish/summary.ts";
import { criterionWords } from "../criterionWord.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import { quoted } from "../structuredReference.ts";
import { cellAddress, firstCellOf } from "../cellAddress.ts";
import type { ChartPlan, ConditionalFormat, PlannedCell, SheetPlan, TablePlan } from "../sheetPlan.ts";
import { assessmentFormula } from "../tables/assessmentsTable.ts";
import { selfOverviewTable } from "../tables/selfOverviewTable.ts";
import { matrixTable } from "../tables/matrixTable.ts";
import { SYMBOL_WIDTH } from "../tables/summaryColumns.ts";
import { totalFormula } from "../tables/totalsTable.ts";
import { figureBlocks } from "./figureBlocks.ts";
import { below, cellAt, liveCell, sheetOf } from "./sheetOf.ts";
import { overviewCells, OVERVIEW_ROWS } from "./overviewCells.ts";
import { printedStretches } from "./printedStretches.ts";
import { badgeRange, emptyListFormats, themeBlock, themeBlockHeight } from "./themeBlock.ts";
import { themeIndex } from "./themeIndex.ts";

const TEXT_COLUMN = 2;
/** The row of the list of themes, under title, data basis and overall assessment. */
const INDEX_ROW = 5;
/** How to read the page; and how it is printed. */
const NOTES = [SUMMARY_TEXTS.signals, SUMMARY_TEXTS.signs, ...SUMMARY_TEXTS.caution, SUMMARY_TEXTS.print];

/**
 * The page that leaders read: live and protected. It opens with the overall assessment and the strengths; then the matrix,
 * and last the answers item by item, under the sentence that no average can hide.
 */
export function summarySheet(analysis: Analysis, summary: Summary): SheetPlan {
  const { themes } = analysis.framework;
  const wordsOf = criterionWords(analysis.framework);
  const firstTheme = notesRow(themes.length) + NOTES.length + 1;
  const placed = themes.map((theme, index) => ({ theme, row: firstTheme + themes.slice(0, index).reduce((rows, one) => rows + themeBlockHeight(one), 0) }));
  const starts = placed.map(({ row }) => row);
  const matrixAt = firstTheme + themes.reduce((rows, theme) => rows + themeBlockHeight(theme), 0);
  const matrix = { ...matrixTable(analysis, summary, matrixAt + 1), column: TEXT_COLUMN };
  const figuresAt = below(matrix) + 1;
  const figures = figureBlocks(analysis.items, summary, figuresAt + 2, TEXT_COLUMN);
  const selfAt = belowFigures(figures, figuresAt + 2);
  const self = selfOverviewTable(analysis, summary, selfAt + 2, TEXT_COLUMN);
  return sheetOf("summary", {
    tab: "result",
    tables: [matrix, ...figures.tables, self],
    charts: figures.charts,
    conditionalFormats: [...starts.flatMap(emptyListFormats), ...[...placed.map(({ theme, row }) => badgeRange(theme, matrix, row)), bodyRange(matrix)].flatMap(signalFormats)],
    protected: true,
    freezeHeader: false,
    orientation: "portrait",
    columnWidths: new Map([[1, SYMBOL_WIDTH]]),
    breaksAfter: [...starts, matrixAt, figuresAt, ...figures.starts.slice(1), selfAt].map((row) => row - 1),
    stretches: printedStretches(summary, { themes: starts, matrix: matrixAt, figures: figuresAt, self: selfAt, end: below(self) }),
    cells: [
      ...headCells(analysis, summary),
      ...placed.flatMap(({ theme, row }) => summary.themes.filter((one) => one.theme === theme.id).flatMap((one) => themeBlock(theme, one, wordsOf, matrix, row))),
      cellAt(matrixAt, 1, "heading", SUMMARY_TEXTS.matrix),
      cellAt(figuresAt, 1, "heading", FIGURE_TEXTS.heading),
      liveCell(figuresAt + 1, TEXT_COLUMN, "paragraph", legalSentenceFormula(), materialDefectSentence(summary.cases, DANISH_FINDING_WORDS) ?? ""),
      ...figures.cells,
      cellAt(selfAt, 1, "heading", SELF_OVERVIEW_TEXTS.heading),
      cellAt(selfAt + 1, 1, "purpose", SELF_OVERVIEW_TEXTS.note),
    ],
  });
}

function belowFigures({ charts }: { readonly charts: readonly ChartPlan[] }, otherwise: number): number {
  return Math.max(otherwise, ...charts.map(({ row, rows }) => row + rows + 1));
}

/** The cells of a table's body, right of its first column. */
function bodyRange(table: TablePlan): string {
  return `${cellAddress(table.row + 1, table.column + 1)}:${cellAddress(table.row + table.rows.length, table.column + table.columns.length - 1)}`;
}

/** Blue for what speaks for a strength, orange for a challenge; the symbol in the cell says it to those who see no colour. */
function signalFormats(range: string): readonly ConditionalFormat[] {
  const first = firstCellOf(range);
  const begins = (signs: readonly string[]) => `OR(${signs.map((sign) => `LEFT(${first},1)="${sign}"`).join(",")})`;
  return [
    { range, formula: begins(["▲", "△", "+"]), look: "strength" },
    { range, formula: begins(["▼", "▽", "−"]), look: "challenge" },
  ];
}

function headCells(analysis: Analysis, summary: Summary): readonly PlannedCell[] {
  const heading = `${quoted(SUMMARY_TEXTS.heading(""))}&${totalFormula("municipality")}`;
  const { cases } = summary;
  const { themes } = analysis.framework;
  const notes = notesRow(themes.length);
  const wordsOf = criterionWords(analysis.framework);
  return [
    liveCell(1, 1, "title", heading, SUMMARY_TEXTS.heading(analysis.municipality)),
    liveCell(2, 1, "purpose", sentenceFormula((total, social) => FRONT_TEXTS.cases(total, social), [totalFormula("total"), totalFormula("social")]), FRONT_TEXTS.cases(cases.total, cases.social)),
    cellAt(3, 1, "subheading", SUMMARY_TEXTS.assessment),
    liveCell(4, TEXT_COLUMN, "paragraph", assessmentFormula(null), summary.assessment),
    cellAt(INDEX_ROW, 1, "subheading", SUMMARY_TEXTS.themes),
    ...themeIndex(summary.themes, wordsOf, INDEX_ROW + 1, TEXT_COLUMN),
    ...overviewCells(summary, wordsOf, notes - OVERVIEW_ROWS, TEXT_COLUMN),
    ...NOTES.map((note, index) => cellAt(notes + index, 1, "purpose", note)),
  ];
}

/** The first row of notes, under the list of themes and the two lists of criteria. */
function notesRow(themes: number): number {
  return INDEX_ROW + 1 + themes + OVERVIEW_ROWS;
}

/** The sentence that no average can hide, in the words of findings/. */
function legalSentenceFormula(): string {
  const [x, n, open] = [totalFormula("withMaterialDefect"), totalFormula("assessed"), totalFormula("assessedIncomplete")];
  const whole = sentenceFormula((first, second) => DANISH_FINDING_WORDS.materialDefects(first, second, 0), [x, n]);
  const unfinished = sentenceFormula((first, second, third) => DANISH_FINDING_WORDS.materialDefects(first, second, third), [x, n, open]);
  return `IF(${n}=0,"",IF(${open}=0,${whole},${unfinished}))`;
}
