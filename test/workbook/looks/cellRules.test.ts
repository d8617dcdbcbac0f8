import { cellRules } from "../../../src/workbook/looks/cellRules.ts";
import type { ListRule, PlannedContent } from "../../../src/workbook/sheetPlan.ts";
import { bareSheet } from "../../xlsx/support/oneSheet.ts";

const list = (name: string): ListRule => ({ name, promptTitle: "Svar", prompt: "Vælg.", error: "Vælg et ord." });
const own: PlannedContent = { value: null, list: list("sag_valg_J") };
const bare: PlannedContent = { value: null };

/** Each list with the cells that take their words from it. */
function ranges(...column: readonly PlannedContent[]): readonly unknown[] {
  const table = { name: "sag_prøve", row: 5, column: 2, columns: [{ header: "Svar", width: 10, meaning: "input", list: list("sag_valg_L") }], rows: column.map((one) => [one]), key: [], filter: false } as const;
  const sheet = bareSheet({ tables: [table], cells: [{ row: 1, column: 1, meaning: "input", value: null, list: list("sag_valg_G") }, { row: 2, column: 1, meaning: "text", value: "Svar" }] });
  return cellRules(sheet).map(({ rule, ranges: all }) => [rule.list, ...all]);
}

describe("The dropdowns of a sheet", () => {
  it("are those of its columns, and of cells outside tables", () => {
    expect(ranges(bare, bare, bare)).toEqual([["sag_valg_G", "A1"], ["sag_valg_L", "B6:B8"]]);
  });

  it("leave out of a column the cells that bring their own", () => {
    expect(ranges(bare, own, bare)).toEqual([["sag_valg_G", "A1"], ["sag_valg_L", "B6", "B8"], ["sag_valg_J", "B7"]]);
    expect(ranges(own, bare, own)).toEqual([["sag_valg_G", "A1"], ["sag_valg_J", "B6", "B8"], ["sag_valg_L", "B7"]]);
  });
});
