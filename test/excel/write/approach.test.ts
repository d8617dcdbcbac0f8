import { approachTo } from "../../../src/excel/write/approach.ts";
import type { Progress } from "../../../src/excel/write/sheetMark.ts";
import type { Standing } from "../../../src/excel/write/standing.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";
import { bareSheet } from "../../xlsx/support/oneSheet.ts";

const TABLE = { row: 5, column: 1, columns: [], rows: [], key: [], filter: false };
const PLAN: WorkbookPlan = {
  title: "Prøve",
  sheets: [bareSheet({ title: "Forside", protected: true }), bareSheet({ title: "Sager", tables: [{ ...TABLE, name: "sag_sager" }] })],
  names: [{ name: "sag_z", refersTo: "Forside!$B$2" }],
};
const NOTHING: Standing = { sheets: [{ name: "Ark1", protected: false, mark: null }], tables: [], names: [] };

function own(name: string, number: number, progress: Progress, isProtected = false, workbookId = "W1") {
  return { name, protected: isProtected, mark: { progress, number, workbookId } };
}

function standing(...sheets: readonly Standing["sheets"][number][]): Standing {
  return { ...NOTHING, sheets: [...NOTHING.sheets, ...sheets] };
}

it("makes everything in a workbook where nothing is in the way", () => {
  expect(approachTo(NOTHING, PLAN, "W1")).toEqual({ kind: "make", clear: [], names: [] });
});

it("says which sheet, table or name of somebody else's is in the way", () => {
  const sheet = standing({ name: "sager", protected: false, mark: null });
  const table = { ...NOTHING, tables: [{ name: "SAG_SAGER", sheet: "Ark1" }] };
  const name = { ...NOTHING, names: [{ name: "sag_z", formula: "=Ark1!$A$1" }] };
  expect(approachTo(sheet, PLAN, "W1")).toEqual({ kind: "refuse", refusal: { kind: "sheet-in-the-way", name: "sager" } });
  expect(approachTo(table, PLAN, "W1")).toEqual({ kind: "refuse", refusal: { kind: "table-in-the-way", name: "SAG_SAGER" } });
  expect(approachTo(name, PLAN, "W1")).toEqual({ kind: "refuse", refusal: { kind: "name-in-the-way", name: "sag_z" } });
});

it("takes a sheet that only looks like a half one for somebody else's", () => {
  expect(approachTo(standing({ name: "(laves 1) Forside", protected: false, mark: null }), PLAN, "W1")).toMatchObject({ kind: "refuse" });
});

it("clears away what an earlier run left half, and the names that point into it", () => {
  const half = {
    ...standing(own("(laves 1) Forside", 1, "begun")),
    names: [{ name: "sag_z", formula: "='(laves 1) Forside'!$B$2" }, { name: "egen", formula: "=#REF!$A$1" }],
  };
  expect(approachTo(half, PLAN, "W1")).toEqual({ kind: "make", clear: ["(laves 1) Forside"], names: ["sag_z"] });
});

it("clears away a half workbook with another id too: nobody can have worked in it", () => {
  expect(approachTo(standing(own("(laves 1) Forside", 1, "begun", false, "W0")), PLAN, "W1")).toMatchObject({ kind: "make", clear: ["(laves 1) Forside"] });
});

it("goes on where an earlier run had checked everything, under whatever titles the sheets have by then", () => {
  const checked = standing(own("Forside", 1, "checked"), own("(laves 2) Sager", 2, "checked"));
  expect(approachTo(checked, PLAN, "W1")).toEqual({
    kind: "finish",
    sheets: [{ title: "Forside", protected: false }, { title: "(laves 2) Sager", protected: false }],
  });
});

it("goes on too where only some sheets are marked as checked: all of them were, before the first was marked", () => {
  expect(approachTo(standing(own("(laves 1) Forside", 1, "checked"), own("(laves 2) Sager", 2, "begun")), PLAN, "W1")).toMatchObject({ kind: "finish" });
});

it("does nothing where everything is done, and protects again what has lost its protection", () => {
  expect(approachTo(standing(own("Forside", 1, "done", true), own("Sager", 2, "done")), PLAN, "W1")).toEqual({ kind: "nothing" });
  expect(approachTo(standing(own("Forside", 1, "done"), own("Sager", 2, "done")), PLAN, "W1")).toMatchObject({ kind: "finish" });
});

it("never clears away a finished workbook with another id", () => {
  const other = { ...standing(own("Forside", 1, "done", true, "W0")), tables: [{ name: "sag_sager", sheet: "Sager" }] };
  expect(approachTo(other, PLAN, "W1")).toEqual({ kind: "refuse", refusal: { kind: "table-in-the-way", name: "sag_sager" } });
});
