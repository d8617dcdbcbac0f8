import { parseContentTypes } from "../../../src/xlsx/package/contentTypes.ts";
import { refusable } from "../../../src/xlsx/package/refused.ts";

const XML =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="application/xml"/>' +
  '<Override PartName="/xl/Workbook.xml" ContentType="bog"/><Override PartName="xl/a/xl/b.xml" ContentType="ark"/><Default Extension="bin" ContentType="makro"/></Types>';
const TYPES = parseContentTypes(XML);

describe("The content type of a part", () => {
  it("is its own, whether or not it is named from the root, and else its extension's; capitals do not matter", () => {
    expect(["XL/workbook.xml", "xl/a/xl/b.xml", "xl/andet.Xml", "xl/v.2/makro.bin"].map((part) => TYPES.of(part))).toEqual(["bog", "ark", "application/xml", "makro"]);
  });

  it("is unknown where neither says anything", () => {
    expect([TYPES.of("xl/billede.png"), TYPES.of("xl/xml")]).toEqual([undefined, undefined]);
  });

  it("is declared by a part or by an extension, and capitals do not matter", () => {
    expect(["Bog", "makro", "", "andet"].map((type) => TYPES.declares(type))).toEqual([true, true, false, false]);
  });

  it("stands in an entry of the part's own, or in none", () => {
    const { start, end } = TYPES.entryOf("xl/WORKBOOK.xml")!;
    expect(XML.slice(start, end)).toBe('<Override PartName="/xl/Workbook.xml" ContentType="bog"/>');
    expect(TYPES.entryOf("xl/andet.xml")).toBeUndefined();
  });

  it("is damage when a part has two: some programs take the first, others the last", () => {
    const twice = XML.replace("</Types>", '<Override PartName="/XL/Workbook.xml" ContentType="makro"/></Types>');
    expect(refusable(() => parseContentTypes(twice))).toMatchObject({ ok: false, problem: { code: "damaged", message: expect.stringContaining("[Content_Types].xml") as string } });
  });

  it("is blank where an entry leaves it out, and an entry that names nothing is of no part", () => {
    const types = parseContentTypes('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override ContentType="b"/><Default ContentType="a"/><Override PartName="/c.xml"/></Types>');
    expect([types.of("c.xml"), types.of(""), types.of("d.")]).toEqual(["", "b", "a"]);
  });
});
