import { foundCell } from "../../../src/excel/read/foundCell.ts";

it("knows typed words, numbers and logical values", () => {
  expect(foundCell("Ingen mangel", "Ingen mangel", null)).toEqual({ kind: "text", value: "Ingen mangel", formula: null });
  expect(foundCell(46_095, 46_095, null)).toEqual({ kind: "number", value: 46_095, formula: null });
  expect(foundCell(true, true, null)).toEqual({ kind: "boolean", value: true, formula: null });
});

it("takes a blank cell for nothing, and a formula that shows nothing for a cell", () => {
  expect(foundCell("", "", null)).toBeNull();
  expect(foundCell("", '=""', null)).toEqual({ kind: "text", value: "", formula: '""' });
});

it("takes a text that begins like a formula for a text", () => {
  expect(foundCell("=1+1", "=1+1", null)).toEqual({ kind: "text", value: "=1+1", formula: null });
});

it("knows an error from a word", () => {
  expect(foundCell("#N/A", "=NA()", null)).toEqual({ kind: "error", value: "#N/A", formula: "NA()" });
});

it("writes a formula as files do", () => {
  expect(foundCell(2, "=[@Alder]*2", "sag_sager")).toEqual({ kind: "number", value: 2, formula: "sag_sager[[#This Row],[Alder]]*2" });
});
