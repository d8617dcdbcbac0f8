import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Original } from "../../review/answer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { doubleAnswers, isAlike, isDouble } from "../../scoring/doubleReview.ts";
import { SETTLEMENT_TEXTS } from "../../text/danish/doubleReview.ts";
import type { SheetId } from "../../text/danish/sheets.ts";
import { cellAddress } from "../cellAddress.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import type { ConditionalFormat, PlannedCell, SheetPlan, TablePlan } from "../sheetPlan.ts";
import { columnOf } from "../structuredReference.ts";
import { originalTable } from "../tables/originalTable.ts";
import { SETTLEMENT_TABLE, settlementTable } from "../tables/settlementTable.ts";
import { wordReference } from "../wordLists.ts";
import { answerFormats } from "./reviewSheet.ts";
import { cellAt, FIRST_TABLE_ROW, liveCell, sheetOf } from "./sheetOf.ts";

const SHEETS: readonly { readonly id: SheetId; readonly instrument: ReviewInstrument; readonly original: Original }[] = [
  { id: "legalA", instrument: "legal", original: "A" },
  { id: "legalB", instrument: "legal", original: "B" },
  { id: "socialA", instrument: "social", original: "A" },
  { id: "socialB", instrument: "social", original: "B" },
];

/** What two reviewers need; no sheet where no case is reviewed twice. */
export function doubleSheets(analysis: Analysis): readonly SheetPlan[] {
  const originals = SHEETS.filter(({ instrument }) => analysis.cases.some((one) => isDouble(one, instrument)));
  if (originals.length === 0) return [];
  return [...originals.map(({ id, instrument, original }) => originalSheet(analysis, id, instrument, original)), settlementSheet(analysis)];
}

function originalSheet(analysis: Analysis, id: SheetId, instrument: ReviewInstrument, original: Original): SheetPlan {
  const table = originalTable(analysis, instrument, original, FIRST_TABLE_ROW);
  const conditionalFormats = answerFormats(table, analysis.items, instrument);
  return sheetOf(id, { tab: "review", tables: [table], protected: true, freezeColumns: 1, conditionalFormats });
}

/** The steps, how far the two agree, and under it every item of every case. */
function settlementSheet(analysis: Analysis): SheetPlan {
  const { steps, agreement, awaiting } = SETTLEMENT_TEXTS;
  const answers = (["legal", "social"] as const).flatMap((instrument) => doubleAnswers(analysis, instrument));
  const both = answers.filter(({ a, b }) => a !== undefined && b !== undefined);
  const same = `SUMPRODUCT((${columnOf(SETTLEMENT_TABLE, "A")}<>"")*(${columnOf(SETTLEMENT_TABLE, "A")}=${columnOf(SETTLEMENT_TABLE, "B")}))`;
  const given = `SUMPRODUCT(1*(${columnOf(SETTLEMENT_TABLE, "A")}<>""))`;
  const waiting = `COUNTIF(${columnOf(SETTLEMENT_TABLE, "Status")},${wordReference("settlement", "awaiting")})`;
  const row = FIRST_TABLE_ROW - 1 + steps.length;
  const cells: readonly PlannedCell[] = [
    ...steps.map((step, index) => cellAt(4 + index, 1, "note", step)),
    liveCell(row, 1, "subheading", sentenceFormula(agreement, [same, given]), agreement(both.filter(isAlike).length, both.length)),
    liveCell(row + 1, 1, "computed", sentenceFormula(awaiting, [waiting, ""]), awaiting(answers.filter((one) => one.settlement === "awaiting").length)),
  ];
  const table = settlementTable(analysis, row + 4);
  return sheetOf("settlement", { tab: "review", tables: [table], cells, protected: true, freezeColumns: 2, conditionalFormats: statusFormats(table) });
}

function statusFormats(table: TablePlan): readonly ConditionalFormat[] {
  const column = table.column + table.columns.findIndex((one) => one.header === "Status");
  const first = cellAddress(table.row + 1, column);
  const range = `${first}:${cellAddress(table.row + table.rows.length, column)}`;
  return [{ range, formula: `${first}=${wordReference("settlement", "awaiting")}`, look: "missing" }];
}
