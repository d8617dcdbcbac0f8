import { cellAddress } from "../../workbook/cellAddress.ts";
import type { Restoration } from "../../workbook/content.ts";
import { step, type Step } from "../session/step.ts";
import { applyRule, conditionalStep } from "../write/ruleSteps.ts";
import { tableStep } from "../write/tableSteps.ts";

/** A place among the rules that is past the last is the last. */
const UNDER_ALL = 100_000;

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Brings back what was ours. Sheets that were protected are open by now; protection itself comes last, for all at once. */
export function restoreSteps(restorations: readonly Restoration[], names: ReadonlySet<string>): readonly Step[] {
  return restorations.flatMap((one): readonly Step[] => {
    switch (one.kind) {
      case "table":
        return [tableStep(one.sheet, { ...one, rows: one.rowCount })];
      case "heading":
        // Excel takes the formulas along.
        return [step(3, one, ({ workbook }) => { workbook.tables.getItem(one.table).columns.getItem(one.from).name = one.to; })];
      case "formula":
        return [
          step(2, one.formula, (book) => {
            book.sheet(one.sheet).getRange(cellAddress(one.row, one.column)).formulas = [[`=${one.formula}`]];
          }),
        ];
      case "name":
        return [step(2, one, (book) => restoreName(book.workbook, one, names))];
      case "rule":
        return rangesIn(one.ranges).map((range) =>
          step(4, one.rule, (book) => applyRule(book.sheet(one.sheet).getRange(range), one.rule)),
        );
      case "format":
        return [conditionalStep(one.sheet, one.format, UNDER_ALL)];
      case "lock":
        return rangesIn(one.ranges).map((range) =>
          step(4, range, (book) => {
            book.sheet(one.sheet).getRange(range).format.protection.locked = one.locked;
          }),
        );
      case "visibility":
        return [
          step(2, null, (book) => {
            book.sheet(one.sheet).visibility = VISIBILITY[one.visibility];
          }),
        ];
      case "protection":
        return [];
    }
  });
}

/** Several rectangles are several ranges: Excel parts addresses by the user's own list separator. */
function rangesIn(ranges: string): readonly string[] {
  return ranges.split(/\s+/).filter((one) => one !== "");
}

function restoreName(workbook: Excel.Workbook, { name, refersTo }: { readonly name: string; readonly refersTo: string }, standing: ReadonlySet<string>): void {
  if (standing.has(name.toLowerCase())) workbook.names.getItem(name).formula = `=${refersTo}`;
  else workbook.names.add(name, `=${refersTo}`);
}
