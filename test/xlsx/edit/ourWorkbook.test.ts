import type { CellEdit, FoundSheet, TableGrowth } from "../../../src/workbook/content.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { lintXlsx } from "../../../src/xlsx/lint/lintXlsx.ts";
import { writeXlsx } from "../../../src/xlsx/write/writeXlsx.ts";
import { edit, edited } from "../support/edited.ts";
import { EVERY_FEATURE } from "../support/everyFeature.ts";
import { unpacked } from "../support/unpacked.ts";

const REVIEW = "Juridisk gennemgang";
const NONE = "ingen mangel";
const MATERIAL = "mangel med væsentlig betydning";
const MANGEL = 'IF(sag_juridisk[[#This Row],[R.oplysning]]="","",COUNTIF(sag_juridisk[[#This Row],[R.oplysning]:[R.begrundelse]],sag_ord_2)>0)';
const CELLS: readonly CellEdit[] = [edit("value", "C8", MATERIAL, REVIEW), edit("cached", "E8", true, REVIEW), edit("cached", "B6", 2, "Forside")];
const GROWTH: readonly TableGrowth[] = [
  { table: "sag_juridisk", rows: [[{ value: "SAG-04" }, { value: 46_101 }, { value: NONE }, { value: null }, { value: false, formula: MANGEL }, { value: null }]] },
  { table: "sag_stempel", rows: [[{ value: "fremtid" }, { value: "_x000D_" }]] },
];

function sheetOf(bytes: Uint8Array, name: string): FoundSheet {
  const result = readXlsx(bytes);
  const sheet = result.ok ? result.value.sheets.find((one) => one.name === name) : undefined;
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe("A workbook of ours", () => {
  it("that was edited and grew is as sound as a new one", async () => {
    const after = edited(await writeXlsx(EVERY_FEATURE), CELLS, GROWTH);
    expect(lintXlsx(unpacked(after))).toEqual([]);
  });

  it("has what was typed, calculated and added, and nothing else has changed", async () => {
    const before = await writeXlsx(EVERY_FEATURE);
    const after = edited(before, CELLS, GROWTH);
    const rows = new Map(sheetOf(before, REVIEW).rows);
    const row8 = new Map(rows.get(8)).set(3, { kind: "text", value: MATERIAL, formula: null }).set(5, { kind: "boolean", value: true, formula: MANGEL });
    const row9 = new Map([
      [1, { kind: "text", value: "SAG-04", formula: null }],
      [2, { kind: "number", value: 46_101, formula: null, date: true }],
      [3, { kind: "text", value: NONE, formula: null }],
      [5, { kind: "boolean", value: false, formula: MANGEL }],
    ]);
    expect(sheetOf(after, REVIEW).rows).toEqual(new Map<number, unknown>([...rows, [8, row8], [9, row9]]));
    expect(sheetOf(after, "Lister").rows).toEqual(sheetOf(before, "Lister").rows);
    expect(sheetOf(after, "_sagslup").rows.get(4)?.get(2)?.value).toBe("_x000D_");
  });

  it("gives the new row the dropdowns, formats and open cells of the last one", async () => {
    const before = sheetOf(await writeXlsx(EVERY_FEATURE), REVIEW);
    const after = sheetOf(edited(await writeXlsx(EVERY_FEATURE), [], GROWTH), REVIEW);
    const lower = (ranges: string): string => ranges.replace(/(?<=[A-Z])8\b/g, "9");
    expect(after.validations.map(({ ranges }) => ranges)).toEqual(before.validations.map(({ ranges }) => (/:|8\b/.test(ranges) ? expect.stringMatching(/9\b/) : ranges) as string));
    expect(after.conditionalFormats?.map(({ ranges }) => ranges)).toEqual(before.conditionalFormats?.map(({ ranges }) => lower(ranges)));
    for (let column = 1; column <= 6; column += 1) expect(after.isUnlocked(9, column)).toBe(before.isUnlocked(8, column));
  });

  it("is the same file when the same values are given again", async () => {
    const once = edited(await writeXlsx(EVERY_FEATURE), CELLS);
    expect(edited(once, CELLS)).toEqual(once);
  });
});
