import { shortName } from "../../../src/xlsx/package/namespaces.ts";

describe("An element's name", () => {
  // Both forms of ISO/IEC 29500: transitional (part 4) and strict (part 1).
  it.each([
    ["a", "spreadsheetml/2006/main", "spreadsheetml/main"],
    ["r:a", "officeDocument/2006/relationships", "officeDocument/relationships"],
    ["xdr:a", "drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"],
    ["c:a", "drawingml/2006/chart", "drawingml/chart"],
    ["a:a", "drawingml/2006/main", "drawingml/main"],
  ])("is %s in both forms of the standard", (name, transitional, strict) => {
    expect([shortName(`http://schemas.openxmlformats.org/${transitional}`, "a"), shortName(`http://purl.oclc.org/ooxml/${strict}`, "a")]).toEqual([name, name]);
  });

  it.each([
    ["a", "http://schemas.openxmlformats.org/package/2006/relationships"],
    ["a", "http://schemas.openxmlformats.org/package/2006/content-types"],
    ["cp:a", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"],
    ["dc:a", "http://purl.org/dc/elements/1.1/"],
    ["x14:a", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"],
    ["xm:a", "http://schemas.microsoft.com/office/excel/2006/main"],
    ["?", "urn:andet"],
    ["?", ""],
  ])("is %s in %s", (name, uri) => {
    expect(shortName(uri, "a")).toBe(name);
  });
});
