import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Original } from "../../review/answer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { isDouble } from "../../scoring/doubleReview.ts";
import { SETTLEMENT_TEXTS } from "../../text/danish/doubleReview.ts";
import type { SheetId } from "../../text/danish/sheets.ts";
import { cellAddress } from "../cellAddress.ts";
import type { ConditionalFormat, SheetPlan, TablePlan } from "../sheetPlan.ts";
import { agreementTable } from "../tables/agreementTable.ts";
import { originalTable } from "../tables/originalTable.ts";
import { settlementTable } from "../tables/settlementTable.ts";
import { wordReference } from "../wordLists.ts";
import { answerFormats } from "./reviewSheet.ts";
import { below, cellAt, FIRST_TABLE_ROW, sheetOf } from "./sheetOf.ts";

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
  const sheets = originals.map(({ id, instrument, original }) => originalSheet(analysis, id, instrument, original));
  return [guideSheet(analysis), ...sheets, settlementSheet(analysis)];
}

function originalSheet(analysis: Analysis, id: SheetId, instrument: ReviewInstrument, original: Original): SheetPlan {
  const table = originalTable(analysis, instrument, original, FIRST_TABLE_ROW);
  const conditionalFormats = answerFormats(table, analysis.items, instrument);
  return sheetOf(id, { tab: "review", tables: [table], protected: true, freezeColumns: 1, conditionalFormats });
}

/** How far the two agree, and the steps from the joint trial to the control of cases that stand out. */
function guideSheet(analysis: Analysis): SheetPlan {
  const table = agreementTable(analysis, FIRST_TABLE_ROW);
  const cells = SETTLEMENT_TEXTS.steps.map((step, index) => cellAt(below(table) + 1 + index, 1, "note", step));
  return sheetOf("doubleGuide", { tab: "review", tables: [table], cells, protected: true, orientation: "portrait" });
}

/** Every item of every case that is reviewed twice. */
function settlementSheet(analysis: Analysis): SheetPlan {
  const table = settlementTable(analysis, FIRST_TABLE_ROW);
  return sheetOf("settlement", { tab: "review", tables: [table], protected: true, freezeColumns: 2, conditionalFormats: statusFormats(table) });
}

function statusFormats(table: TablePlan): readonly ConditionalFormat[] {
  const column = table.column + table.columns.findIndex((one) => one.header === "Status");
  const first = cellAddress(table.row + 1, column);
  const range = `${first}:${cellAddress(table.row + table.rows.length, column)}`;
  return [{ range, formula: `${first}=${wordReference("settlement", "awaiting")}`, look: "missing" }];
}
