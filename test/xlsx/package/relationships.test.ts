import { parseLinks, parseRelationships, relationshipPart } from "../../../src/xlsx/package/relationships.ts";
import { refusable } from "../../../src/xlsx/package/refused.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function xmlOf(...elements: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}

function targetOf(source: string, target: string): string | undefined {
  return parseRelationships(source, xmlOf(`<Relationship Id="rId1" Type="${OFFICE}/table" Target="${target}"/>`))[0]?.target;
}

describe("Relationships of a part", () => {
  it("stand in a file beside it", () => {
    expect(["xl/workbook.xml", ""].map(relationshipPart)).toEqual(["xl/_rels/workbook.xml.rels", "_rels/.rels"]);
  });

  it("have a short type in both forms of the standard, and a long one beside it", () => {
    const types = [`${OFFICE}/table`, `${STRICT}/table`, "http://schemas.microsoft.com/office/2017/10/relationships/person"];
    const found = parseRelationships("xl/a.xml", xmlOf(...types.map((type, index) => `<Relationship Id="r${index}" Type="${type}" Target="b.xml"/>`)));
    expect(found.map((one) => one.type)).toEqual(["table", "table", types[2]]);
  });

  it.each([
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/workbook.xml", "./worksheets//sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/workbook.xml", "../../../a.xml", "a.xml"],
  ])("of %s to %s lead to %s, and never out of the file", (source, target, path) => {
    expect(targetOf(source, target)).toBe(path);
  });

  it("are known by where they stand, and without a type they are of none", () => {
    const element = '<Relationship Id="rId7" Target="b.xml"/>';
    const xml = xmlOf(element);
    const start = xml.indexOf(element);
    expect(parseRelationships("xl/a.xml", xml)).toEqual([{ id: "rId7", type: "", target: "xl/b.xml", start, end: start + element.length }]);
  });

  it("are damage when two have one name: nobody can say which counts", () => {
    const two = ["b.xml", "c.xml"].map((target) => `<Relationship Id="rId1" Target="${target}"/>`);
    expect(refusable(() => parseRelationships("xl/a.xml", xmlOf(...two)))).toMatchObject({ ok: false, problem: { code: "damaged" } });
  });

  it("to the outside are left out, also without a target", () => {
    expect(parseRelationships("xl/a.xml", xmlOf(`<Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="https://eksempel.dk" TargetMode="External"/>`, '<Relationship Id="rId2" TargetMode="External"/>'))).toEqual([]);
  });

  it.each(['<Relationship Id="rId1"/>', '<Relationship Target="b.xml"/>'])("that lack a name or an end are damage: %s", (element) => {
    expect(refusable(() => parseRelationships("xl/a.xml", xmlOf(element)))).toMatchObject({ ok: false, problem: { code: "damaged", message: expect.stringContaining("xl/_rels/a.xml.rels") as string } });
  });
});

it("Links to the outside are those that say so, by their id", () => {
  const xml = xmlOf(`<Relationship Id="rId1" Target="a.xml"/>`, `<Relationship Id="rId2" Target="https://a.dk" TargetMode="External"/>`, `<Relationship Id="rId3" Target="b.xml" TargetMode="Internal"/>`);
  expect([...parseLinks("xl/a.xml", xml)]).toEqual([["rId2", "https://a.dk"]]);
});
