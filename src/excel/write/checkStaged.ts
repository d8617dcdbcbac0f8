import { cellAddress } from "../../workbook/cellAddress.ts";
import { rangeText, type CellRange } from "../../workbook/cellRange.ts";
import { hostRefusal } from "../../workbook/hostRefusal.ts";
import { legalText } from "../../workbook/legalText.ts";
import type { LaidCell } from "../../workbook/looks/layOut.ts";
import type { Result } from "../../workbook/port.ts";
import type { CellValue, TablePlan } from "../../workbook/sheetPlan.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { sendSteps, type StepOptions } from "../session/sendSteps.ts";
import { step, type Step } from "../session/step.ts";
import { rangeOn } from "./excelRange.ts";
import type { StagedSheet } from "./stagedSheet.ts";

/** Rows that are read back together. */
const ROWS_TOGETHER = 500;

/** Something to look at again, and the place that is wrong when it is not as it was written: null when it is. */
interface Check {
  readonly step: Step;
  readonly wrong: () => { readonly sheet: string; readonly cell: string } | null;
}

/** Reads back what was typed, and where the tables lie. Refused with the first cell that is not as it was written. */
export async function checkStaged(session: ExcelSession, sheets: readonly StagedSheet[], goOn: NonNullable<StepOptions["goOn"]>): Promise<Result<null>> {
  const checks = sheets.flatMap((sheet) => [...valueChecks(sheet), ...sheet.plan.tables.map((table) => tableCheck(sheet, table))]);
  const sent = await sendSteps(session, checks.map((one) => one.step), { repeatable: true, patience: 30_000, goOn });
  if (!sent.ok) return sent;
  for (const { wrong } of checks) {
    const place = wrong();
    if (place !== null) return { ok: false, problem: hostRefusal({ kind: "not-as-written", ...place }) };
  }
  return { ok: true, value: null };
}

function valueChecks(sheet: StagedSheet): readonly Check[] {
  const typed = sheet.cells.filter(({ content }) => content.formula === undefined && content.value !== null && content.value !== "");
  const right = typed.reduce((last, { column }) => Math.max(last, column), 1);
  const bands = new Map<number, LaidCell[]>();
  for (const cell of typed) {
    const band = Math.floor(cell.row / ROWS_TOGETHER);
    const known = bands.get(band);
    if (known === undefined) bands.set(band, [cell]);
    else known.push(cell);
  }
  return [...bands.values()].map((cells) => valueCheck(sheet, cells, right));
}

function valueCheck({ title, plan }: StagedSheet, cells: readonly LaidCell[], right: number): Check {
  const rows = cells.map(({ row }) => row);
  const range: CellRange = { top: Math.min(...rows), left: 1, bottom: Math.max(...rows), right };
  let found: Excel.Range | undefined;
  return {
    step: step(2, cells.map(({ content }) => content.value), (book) => {
      found = rangeOn(book, title, range);
      found.load("values");
    }),
    wrong: () => {
      const other = cells.find((cell) => found?.values[cell.row - range.top]?.[cell.column - 1] !== readBack(cell.content.value));
      return other === undefined ? null : { sheet: plan.title, cell: cellAddress(other.row, other.column) };
    },
  };
}

function readBack(value: CellValue): CellValue {
  return typeof value === "string" ? legalText(value) : value;
}

function tableCheck({ title, plan }: StagedSheet, { name, row, column, columns, rows }: TablePlan): Check {
  const wanted = rangeText({ top: row, left: column, bottom: row + rows.length, right: column + columns.length - 1 });
  let found: Excel.Range | undefined;
  return {
    step: step(4, null, (book) => {
      found = book.sheet(title).tables.getItem(name).getRange();
      found.load("address");
    }),
    wrong: () => (found?.address.split("!").at(-1) === wanted ? null : { sheet: plan.title, cell: cellAddress(row, column) }),
  };
}
