import type { LaidCell } from "../../workbook/looks/layOut.ts";
import { step, type Step } from "../session/step.ts";
import { everywhere, rangeOn } from "./excelRange.ts";
import type { StagedSheet } from "./stagedSheet.ts";

/** Formulas under each other in one column. */
interface FormulaRun {
  readonly top: number;
  readonly column: number;
  readonly formulas: string[];
}

/**
 * Writes formulas column by column, so that a table's calculated column comes into being at once and Excel fills nothing in
 * by itself. They come when every table and every name stands: Excel refuses a formula that names a table it does not know.
 */
export function formulaSteps({ title, cells }: StagedSheet): readonly Step[] {
  return formulaRuns(cells).map(({ top, column, formulas }) => {
    const range = { top, left: column, bottom: top + formulas.length - 1, right: column };
    const [first = ""] = formulas;
    const single = formulas.every((one) => one === first) && !namesCells(first);
    const written = single ? first : formulas.map((one) => [one]);
    return step(2, written, (book) => {
      rangeOn(book, title, range).formulas = typeof written === "string" ? everywhere(written) : written;
    });
  });
}

function formulaRuns(cells: readonly LaidCell[]): readonly FormulaRun[] {
  const live = cells.filter(({ content }) => content.formula !== undefined);
  const runs: FormulaRun[] = [];
  for (const { row, column, content } of [...live].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const formula = `=${content.formula ?? ""}`;
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.top + last.formulas.length === row) last.formulas.push(formula);
    else runs.push({ top: row, column, formulas: [formula] });
  }
  return runs;
}

/** Whether a cell's address stands in the formula: filled into many cells, it would become another one in each. */
function namesCells(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/\[[^\]]*\]/g, "");
  return /(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.(])/u.test(bare);
}
