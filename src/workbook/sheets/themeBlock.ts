import type { Theme } from "../../framework/framework.ts";
import type { ThemeSummary } from "../../findings/summary.ts";
import { FINDING_KINDS, type Finding, type FindingKind } from "../../review/finding.ts";
import { MATRIX_HEADERS } from "../../text/danish/matrix.ts";
import { SUMMARY_TEXTS } from "../../text/danish/summary.ts";
import { placeKey } from "../acceptedFindings.ts";
import { cellAddress } from "../cellAddress.ts";
import { criterionWord } from "../criterionWord.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import type { ConditionalFormat, Meaning, PlannedCell, TablePlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { assessmentFormula } from "../tables/assessmentsTable.ts";
import { acceptedCountFormula, FINDINGS_TABLE } from "../tables/findingsFormulas.ts";
import { wordFor } from "../wordLists.ts";
import { cellAt, liveCell } from "./sheetOf.ts";

/** Places for each kind on a theme's page; more are counted, not shown. */
const PLACES = 8;
/** Symbol, text, and what stands beside it. */
const SYMBOL = 1;
const TEXT = 2;
const BESIDE = 3;
const MORE = 5;
/** Letters that have room beside a finding, up to the page's edge. */
const NOTE_LETTERS = 72;

const HEADING: Readonly<Record<FindingKind, Meaning>> = {
  strength: "strengthHeading",
  challenge: "challengeHeading",
  recommendation: "recommendationHeading",
};
const LISTS = {
  strength: { title: SUMMARY_TEXTS.strengths, symbol: "▲", of: (theme: ThemeSummary) => theme.strengths },
  challenge: { title: SUMMARY_TEXTS.challenges, symbol: "▼", of: (theme: ThemeSummary) => theme.challenges },
  recommendation: { title: SUMMARY_TEXTS.recommendations, symbol: "➜", of: (theme: ThemeSummary) => theme.recommendations },
} as const satisfies Record<FindingKind, unknown>;

/** One theme's page, from `row` on; `matrix` holds the criteria's badges, `wordsOf` are their words. */
export function themeBlock(theme: Theme, summary: ThemeSummary, wordsOf: (criterion: string) => string, matrix: TablePlan, row: number): readonly PlannedCell[] {
  const lists = FINDING_KINDS.flatMap((kind, index) => findingList(kind, theme, summary, wordsOf, listRow(row, index)));
  return [
    cellAt(row, SYMBOL, "heading", criterionWord(theme)),
    liveCell(row + 1, TEXT, "paragraph", assessmentFormula(theme.id), summary.assessment),
    ...lists,
    ...badges(theme, matrix, badgesRow(row)),
  ];
}

/** How many rows a theme's page takes. */
export function themeBlockHeight(theme: Theme): number {
  return badgesRow(0) + 1 + theme.criteria.length + 1;
}

/** The row of the badges' headings in a block that begins in `row`. */
function badgesRow(row: number): number {
  return row + 2 + FINDING_KINDS.length * (PLACES + 1);
}

/** Where a theme's badges stand, right of the criteria's names. */
export function badgeRange(theme: Theme, matrix: TablePlan, row: number): string {
  const first = badgesRow(row) + 1;
  return `${cellAddress(first, TEXT + 1)}:${cellAddress(first + theme.criteria.length - 1, TEXT + matrix.columns.length - 1)}`;
}

/** Grey where a list says that it is empty. */
export function emptyListFormats(row: number): readonly ConditionalFormat[] {
  return FINDING_KINDS.map((kind, index) => {
    const range = cellAddress(listRow(row, index) + 1, TEXT);
    return { range, formula: `${range}=${quoted(SUMMARY_TEXTS.none[kind])}`, look: "muted" };
  });
}

function listRow(row: number, index: number): number {
  return row + 2 + index * (PLACES + 1);
}

function findingList(kind: FindingKind, theme: Theme, summary: ThemeSummary, wordsOf: (criterion: string) => string, row: number): readonly PlannedCell[] {
  const found = LISTS[kind].of(summary);
  const places = Array.from({ length: PLACES }, (_, index) => findingCells(kind, theme, found[index], wordsOf, index + 1, row + 1 + index));
  const count = acceptedCountFormula(theme.id, kind);
  const more = sentenceFormula((rest) => SUMMARY_TEXTS.more(rest), [`(${count}-${PLACES})`, ""]);
  const rest = found.length - PLACES;
  return [
    cellAt(row, SYMBOL, HEADING[kind], LISTS[kind].title),
    cellAt(row, TEXT, HEADING[kind], null),
    cellAt(row, BESIDE, HEADING[kind], kind === "recommendation" ? SUMMARY_TEXTS.choice : SUMMARY_TEXTS.basis),
    liveCell(row, MORE, HEADING[kind], `IF(${count}>${PLACES},${more},"")`, rest > 0 ? SUMMARY_TEXTS.more(rest) : ""),
    ...places.flat(),
  ];
}

function findingCells(kind: FindingKind, theme: Theme, finding: Finding | undefined, wordsOf: (criterion: string) => string, rank: number, row: number): readonly PlannedCell[] {
  const place = `MATCH(${quoted(placeKey(theme.id, kind, rank))},${columnOf(FINDINGS_TABLE, "Nøgle")},0)`;
  const cell = (header: string) => `INDEX(${columnOf(FINDINGS_TABLE, header)},${place})&""`;
  const otherwise = (unknown: string, shown: string) => `IF(ISNA(${place}),${quoted(unknown)},${shown})`;
  const known = (shown: string) => otherwise("", shown);
  const none = rank === 1 ? SUMMARY_TEXTS.none[kind] : "";
  const choice = finding?.choice === undefined || finding.choice === null ? "" : wordFor("choice", finding.choice);
  return [
    liveCell(row, SYMBOL, "text", known(quoted(LISTS[kind].symbol)), finding === undefined ? "" : LISTS[kind].symbol),
    liveCell(row, TEXT, "text", otherwise(none, cell("Tekst")), finding?.text ?? none),
    kind === "recommendation"
      ? liveCell(row, BESIDE, "text", known(cell("Valg")), choice)
      : liveCell(row, BESIDE, "text", known(groundFormula(cell("Grundlag"), cell("Kriterium"))), groundOf(finding, wordsOf)),
  ];
}

/** What a finding rests on, or else the criterion that it is about, on one line; a longer text stands in full on Vurderinger. */
function groundOf(finding: Finding | undefined, wordsOf: (criterion: string) => string): string {
  if (finding === undefined) return "";
  if (finding.basis === "") return wordsOf(finding.criterion);
  return finding.basis.length > NOTE_LETTERS ? `${finding.basis.slice(0, NOTE_LETTERS)}…` : finding.basis;
}

function groundFormula(basis: string, criterion: string): string {
  return `IF(${basis}="",${criterion},IF(LEN(${basis})>${NOTE_LETTERS},LEFT(${basis},${NOTE_LETTERS})&"…",${basis}))`;
}

/** The rows of the matrix for this theme's criteria, looked up where they stand. */
function badges(theme: Theme, matrix: TablePlan, row: number): readonly PlannedCell[] {
  const headers = matrix.columns.map((one) => one.header);
  return [
    ...matrix.columns.map(({ header, upright }, index): PlannedCell => ({ ...cellAt(row, TEXT + index, "tableHeader", header), ...(upright && { upright }) })),
    ...theme.criteria.flatMap((criterion, at) => {
      const word = criterionWord(criterion);
      const cached = matrix.rows.find((cells) => cells[0]?.value === word);
      return headers.map((header, index) => {
        const cell = `INDEX(${columnOf(matrix.name, header)},MATCH(${quoted(word)},${columnOf(matrix.name, MATRIX_HEADERS.criterion)},0))`;
        return liveCell(row + 1 + at, TEXT + index, "computed", `${cell}&""`, cached?.[index]?.value ?? "");
      });
    }),
  ];
}
