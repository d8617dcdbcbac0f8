import { materialDefectSentence } from "../findings/phrases.ts";
import { itemsOf } from "../instrument/items.ts";
import type { ReviewInstrument } from "../instrument/item.ts";
import type { ItemCount } from "../scoring/counts.ts";
import { DANISH_FINDING_WORDS } from "../text/danish/findings.ts";
import { longDate } from "../text/danish/dates.ts";
import { REPORT_TEXTS as TEXTS } from "../text/danish/report.ts";
import { SELF_OVERVIEW_TEXTS } from "../text/danish/selfOverview.ts";
import { PRELIMINARY_WORD, SIGNAL_WORDS } from "../text/danish/signals.ts";
import { LOGGED_SOURCE_WORDS, wordFor } from "../text/danish/words.ts";
import type { CellValue } from "../workbook/sheetPlan.ts";
import { figureChart, figuresOf, figureTable, figureTitle, type Figure } from "../workbook/tables/figureTable.ts";
import { selfOverviewTable } from "../workbook/tables/selfOverviewTable.ts";
import { paragraphs, tableOfTexts } from "./blocks.ts";
import type { Block, Chapter } from "./documentPlan.ts";
import type { ReportBasis } from "./reportBasis.ts";
import { tableOfSheet } from "./tableOfSheet.ts";

/** Shares of the width: an item's name beside the counts, and the signal last. */
const ITEM_SHARE = 3.4;
const COUNT_SHARE = 1.35;
const SIGNAL_SHARE = 3;

/** The annexes that the analysis has something for, numbered as they come. */
export function annexes(basis: ReportBasis): readonly Chapter[] {
  const sentence = materialDefectSentence(basis.summary.cases, DANISH_FINDING_WORDS);
  const written: readonly (readonly [title: string, blocks: readonly Block[]])[] = [
    [TEXTS.legal, sentence === null ? [] : [...paragraphs(sentence, "lead"), ...reviewBlocks("legal", TEXTS.legalLines, basis)]],
    [TEXTS.social, reviewBlocks("social", TEXTS.socialLines, basis)],
    [TEXTS.self, selfBlocks(basis)],
    [TEXTS.materials, materialsTable(basis)],
  ];
  return written
    .filter(([, blocks]) => blocks.length > 0)
    .map(([title, blocks], index) => ({ title: TEXTS.annex(index + 1, title), ownPage: true, blocks }));
}

/** A table and a figure for each scale of a review; nothing where no case has been answered about. */
function reviewBlocks(instrument: ReviewInstrument, lines: readonly string[], { analysis, summary }: ReportBasis): readonly Block[] {
  if (summary.items.every((one) => one.instrument !== instrument || one.n === 0)) return [];
  const figures = figuresOf(itemsOf(analysis.items, instrument));
  return [...lines.flatMap((line) => paragraphs(line)), ...figures.flatMap((figure) => figureBlocks(figure, summary))];
}

function figureBlocks(figure: Figure, summary: ReportBasis["summary"]): readonly Block[] {
  const sheetTable = figureTable(figure, summary, 1, 1);
  const { altText, categories, series, most } = figureChart(figure, sheetTable, summary.cases);
  const title = figureTitle(figure);
  const column = (header: string): readonly CellValue[] => {
    const index = sheetTable.columns.findIndex((one) => one.header === header);
    return sheetTable.rows.flatMap((cells) => cells.slice(index, index + 1).map((one) => one.value));
  };
  const table = tableOfSheet(TEXTS.answered(title), sheetTable, [ITEM_SHARE, ...sheetTable.columns.slice(1).map(() => COUNT_SHARE)]);
  const signals = figure.items.flatMap(({ id }) => summary.items.filter((one) => one.item === id).map(signalInWords));
  return [
    {
      ...table,
      columns: [...table.columns, { heading: TEXTS.signal, share: SIGNAL_SHARE, isCount: false }],
      rows: table.rows.map((cells, index) => [...cells, ...signals.slice(index, index + 1)]),
    },
    {
      kind: "bars",
      caption: TEXTS.drawn(title),
      altText,
      most,
      categories: column(categories).map(String),
      series: series.map(({ header, look }) => ({ name: header, look, counts: column(header).filter((one) => typeof one === "number") })),
    },
  ];
}

function signalInWords({ signal, preliminary }: ItemCount): string {
  return `${wordFor(SIGNAL_WORDS, signal)}${preliminary ? ` (${PRELIMINARY_WORD})` : ""}`;
}

function selfBlocks({ analysis, summary }: ReportBasis): readonly Block[] {
  if (summary.self.every((one) => one.n === 0 && one.notKnown === 0)) return [];
  const table = selfOverviewTable(analysis, summary, 1, 1);
  return [...paragraphs(SELF_OVERVIEW_TEXTS.note), tableOfSheet(TEXTS.selfCaption, table, [3.4, 2, 2.4, 1.7, 2, 1.1])];
}

function materialsTable({ analysis }: ReportBasis): readonly Block[] {
  const { type, title, group, date } = TEXTS.materialColumns;
  const rows = analysis.sources.map((one) => [wordFor(LOGGED_SOURCE_WORDS, one.type), one.title, one.group, one.date === null ? "" : longDate(one.date)]);
  return tableOfTexts(TEXTS.materialsCaption, [[type, 2.6], [title, 3.3], [group, 1.9], [date, 2.2]], rows);
}
