import { refusable } from "../../../src/xlsx/package/refused.ts";
import { walkXml } from "../../../src/xlsx/package/walkXml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

function pathsIn(xml: string): readonly string[] | string {
  const paths: string[] = [];
  const result = refusable(() => walkXml("del.xml", xml, { open: (tag) => paths.push(tag.path) }));
  return result.ok ? paths : result.problem.code;
}

describe("The XML of a part", () => {
  it.each([
    ["the usual namespace", `<sst xmlns="${MAIN}"><si/></sst>`],
    ["the strict namespace", `<sst xmlns="${STRICT}"><si/></sst>`],
    ["a prefix of its own", `<x:sst xmlns:x="${MAIN}"><x:si/></x:sst>`],
  ])("is known by names, with %s", (_, xml) => {
    expect(pathsIn(xml)).toEqual(["sst", "sst/si"]);
  });

  it("is not taken for ours when the names are another's", () => {
    expect(pathsIn(`<sst xmlns="${MAIN}"><si xmlns="urn:andet"/></sst>`)).toEqual(["sst", "sst/?"]);
  });

  it("is read by attribute name whatever prefix the relationship namespace has", () => {
    const ids: (string | undefined)[] = [];
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    walkXml("del.xml", `<sst xmlns="${MAIN}" xmlns:q="${relations}" q:id="rId7" id="5"/>`, { open: (tag) => ids.push(tag.attribute("r:id"), tag.attribute("id")) });
    expect(ids).toEqual(["rId7", "5"]);
  });

  it("frames every tag, also behind characters beyond the basic plane, line breaks and comments", () => {
    const xml = `<a>\r\n😀<!-- <x> --><b  c='>&gt;' /><![CDATA[<d>]]></a>`;
    const frames: string[] = [];
    walkXml("del.xml", xml, {
      open: ({ start, end }) => frames.push(xml.slice(start, end)),
      close: (_, start, end) => frames.push(xml.slice(start, end)),
    });
    expect(frames).toEqual(["<a>", "<b  c='>&gt;' />", "<b  c='>&gt;' />", "</a>"]);
  });

  it.each([
    ["no closing tag", "<a><b></a>"],
    ["nothing in it", ""],
    ["an entity that nobody knows", "<a>&amp;&nbsp;</a>"],
    ["a control character", "<a>&#1;</a>"],
    ["a control character of XML 1.1", '<?xml version="1.1"?><a>&#1;</a>'],
    ["a declaration of an encoding that only begins like it", '<?xml version="1.0" encoding="UTF-8x"?><a/>'],
    ["a declaration of an encoding that only ends like it", '<?xml version="1.0" encoding="x-ascii"?><a/>'],
    ["a declaration of another encoding than the one that it is read in", '<?xml version="1.0" encoding="ISO-8859-1"?><a/>'],
    ["65 levels", `${"<a>".repeat(65)}${"</a>".repeat(65)}`],
    ["257 attributes", `<a ${Array.from({ length: 257 }, (_, index) => `a${index}=""`).join(" ")}/>`],
  ])("is damaged with %s", (_, xml) => {
    expect(pathsIn(xml)).toBe("damaged");
  });

  it.each(["", ' encoding="UTF-8"', " encoding='utf8'", ' encoding="ASCII"', ' encoding="us-ascii"'])("may say that it is in UTF-8, or in that part of it that is ASCII:%s", (encoding) => {
    expect(pathsIn(`<?xml version="1.0"${encoding}?><a/>`)).toHaveLength(1);
  });

  it("may have 256 attributes in one tag", () => {
    expect(pathsIn(`<a ${Array.from({ length: 256 }, (_, index) => `a${index}=""`).join(" ")}/>`)).toHaveLength(1);
  });

  it("takes little memory also where a comment or a text holds nothing but signs of tags", () => {
    const before = process.memoryUsage().rss;
    for (const [open, close] of [["<!--", "-->"], ["<![CDATA[", "]]>"]]) expect(pathsIn(`<a>${open}${"<>".repeat(5_000_000)}${close}</a>`)).toHaveLength(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
  });

  it.each(["<!DOCTYPE a><a/>", "<!doctype a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"])("is refused with a document type: %s", (xml) => {
    expect(pathsIn(xml)).toBe("has-dtd");
  });
});
