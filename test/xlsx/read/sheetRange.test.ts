import { parseSheetRange } from "../../../src/xlsx/read/sheetRange.ts";

describe("A reference to cells of a sheet", () => {
  it("names the sheet, with or without quotes, and a range or one cell", () => {
    const range = { top: 5, left: 2, bottom: 12, right: 2 };
    expect(parseSheetRange("'Sør''ens ark'!$B$5:$B$12")).toEqual({ sheet: "Sør'ens ark", range });
    expect(parseSheetRange("Opsamling!$B$5:$B$12")).toEqual({ sheet: "Opsamling", range });
    expect(parseSheetRange("'Ark 1'!B5")).toEqual({ sheet: "Ark 1", range: { top: 5, left: 2, bottom: 5, right: 2 } });
  });

  it.each(["$B$5", "(Ark1!$A$1,Ark1!$A$3)", "Ark1!$A:$A", "Ark1!sag_navn", "'Ark1!$A$1", "sag_navn", "#REF!", "Ark1!#REF!", ""])("is none of the kind: %s", (text) => {
    expect(parseSheetRange(text)).toBeNull();
  });
});
