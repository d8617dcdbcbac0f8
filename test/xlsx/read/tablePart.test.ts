import { Refused } from "../../../src/xlsx/package/refused.ts";
import { foundTable, parseTablePart } from "../../../src/xlsx/read/tablePart.ts";

const COLUMNS = `<tableColumns><tableColumn name="Sag"/><tableColumn name="Svar"/></tableColumns>`;
const read = (attributes: string, columns = COLUMNS) =>
  parseTablePart("xl/tables/table1.xml", `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${attributes}>${columns}</table>`);

describe("A table", () => {
  it("has its header row where it begins, and its rows under it", () => {
    expect(foundTable(read(`displayName="t" ref="B3:C9"`))).toEqual({ name: "t", row: 3, column: 2, headers: ["Sag", "Svar"], rowCount: 6 });
  });

  it("counts no row of totals among its rows", () => {
    expect(foundTable(read(`displayName="t" ref="B3:C9" totalsRowCount="1"`))).toMatchObject({ row: 3, rowCount: 5 });
  });

  it("has its header row above it where that is switched off", () => {
    expect(foundTable(read(`displayName="t" ref="B3:C9" headerRowCount="0"`))).toMatchObject({ row: 2, rowCount: 7 });
  });

  it("may have no row yet", () => expect(foundTable(read(`displayName="t" ref="B3:C3"`))).toMatchObject({ row: 3, rowCount: 0 }));

  it.each([
    ["without a name", `ref="B3:C9"`, COLUMNS],
    ["without a place", `displayName="t"`, COLUMNS],
    ["in a place that is none", `displayName="t" ref="her"`, COLUMNS],
    ["with two header rows", `displayName="t" ref="B3:C9" headerRowCount="2"`, COLUMNS],
    ["with two rows of totals", `displayName="t" ref="B3:C9" totalsRowCount="2"`, COLUMNS],
    ["with more columns than its place has", `displayName="t" ref="B3:B9"`, COLUMNS],
    ["with fewer columns than its place has", `displayName="t" ref="B3:D9"`, COLUMNS],
    ["with no column at all", `displayName="t" ref="B3:C9"`, ""],
    ["with fewer rows than its header and its totals", `displayName="t" ref="B3:C3" totalsRowCount="1"`, COLUMNS],
  ])("is damaged %s", (_, attributes, columns) => expect(() => read(attributes, columns)).toThrow(Refused));

  it("is damaged where its part holds none", () => {
    expect(() => parseTablePart("xl/tables/table1.xml", `<other xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`)).toThrow(Refused);
  });
});
