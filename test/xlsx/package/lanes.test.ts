import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { refusable } from "../../../src/xlsx/package/refused.ts";
import { PlainLane } from "../../../src/xlsx/package/plainLane.ts";
import { SaxesLane } from "../../../src/xlsx/package/saxesLane.ts";
import { walkXml } from "../../../src/xlsx/package/walkXml.ts";
import { XmlPaths } from "../../../src/xlsx/package/xmlPaths.ts";
import type { XmlVisitor } from "../../../src/xlsx/package/xmlTag.ts";
import { writeXlsx } from "../../../src/xlsx/write/writeXlsx.ts";
import { damage, damaged } from "../support/damage.ts";
import { EVERY_FEATURE } from "../support/everyFeature.ts";
import { worksheet } from "../support/zippedParts.ts";

const ATTRIBUTES = ["r", "s", "t", "r:id", "x14:f", "xml:space", "xmlns"];

/** All that a walk tells, and how it ended. */
function told(walk: (visitor: XmlVisitor) => void): readonly unknown[] {
  const events: unknown[] = [];
  const visitor: XmlVisitor = {
    open: (tag) => events.push(["open", tag.path, tag.start, tag.end, tag.selfClosing, tag.local, tag.attributes(), ...ATTRIBUTES.map((name) => tag.attribute(name))]),
    text: (path, text) => events.push(["text", path, text]),
    close: (path, start, end) => events.push(["close", path, start, end]),
  };
  const result = refusable(() => walk(visitor));
  return [...events, result.ok ? "read" : result.problem.code];
}

function byBothLanes(xml: string): readonly unknown[] {
  return told((visitor) => walkXml("del.xml", xml, visitor));
}

function bySaxesAlone(xml: string): readonly unknown[] {
  return told((visitor) => {
    const saxes = new SaxesLane("del.xml", xml, visitor, new XmlPaths());
    saxes.read(0, xml.length);
    saxes.close();
  });
}

/** The piece of a row at which the plain lane stops; "" when it reads everything up to the row's end. */
function leftOver(row: string): string {
  const xml = `<row>${row}</row>`;
  const { at } = new PlainLane(xml, {}, new XmlPaths()).read("<row>".length, { path: "row", namespace: "", depth: 1 });
  return xml.slice(at, -"</row>".length);
}

/** One of the plain ones as a rule, one of the odd ones now and then. */
function mostly(plain: readonly string[], odd: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...plain) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const NAMES = mostly(["row", "c", "v", "f", "is", "t", "c1", "x14:f", "u:f"], ["xmlns", "a_b", "æ", "ukendt:f", ":", "1c", ""]);
const ATTRIBUTE = fc.tuple(
  mostly([" "], ["  ", "\n", ""]),
  mostly(["r", "s", "t", "cm", "r:id", "xml:space", "x14:f"], ["xmlns", "xmlns:x14", "a-b", "æ", "ukendt:f"]),
  mostly(["="], [" = ", ""]),
  mostly(['"A1"', '"0"', '""', '"a=b"'], ["'x'", '"&lt;&#65;"', '"&nix;"', '"æ 😀"', '"a\tb"', '"a\nb"', '"a\r\nb"', '">"', '"<"', '"\u0001"', `"${X14}"`, "x", '"']),
);
const CONTENT = mostly(
  ["1", "ord og ord", " ", "\n", "æøå", "&amp;", "&quot;&quot;", "&apos;"],
  ["\r\n", "\r", "\t", "😀", "\ud800", "&#65;", "&#0;", "&nix;", "& ", "&", ">", "]]>", "]]", "\u0001", "\ufffe", "\u0085", "<!-- <c> -->", "<![CDATA[<c>]]>", "<?pi c?>", "<?pi", "<!--", "<", "</", "</>", "</c>", "</c >", "</row>", "<c"],
);
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc
    .tuple(NAMES, fc.array(ATTRIBUTE, { maxLength: 3 }), mostly(["", " "], ["\n"]), fc.option(tie("inside"), { nil: null }))
    .map(([name, attributes, gap, inside]) => `<${name}${attributes.flat().join("")}${gap}${inside === null ? "/>" : `>${inside}</${name}>`}`),
  inside: fc.array(fc.oneof({ depthSize: "small" }, CONTENT, tie("element")), { maxLength: 4 }).map((pieces) => pieces.join("")),
}));
const PLAIN = ['<c r="A1" s="1">', "<c>", '<c r="B2"/>', '<c r="B2" />', "</c>", "<v>", "</v>", "<f>", "</f>", "1", "A&amp;B", "\n"];

function sheetOf(...pieces: readonly string[]): string {
  return worksheet(`<u:a xmlns:u="urn:andet" xmlns:x14="${X14}">${pieces.join("")}</u:a>`);
}

describe("XML that is read in two lanes", () => {
  it("tells the same as saxes alone, whatever elements, attributes and texts stand in it, and wherever it breaks off", () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), fc.integer({ min: 0, max: 60 }), fc.boolean(), (elements, cut, isCut) => {
        const xml = sheetOf(...elements);
        const text = isCut ? xml.slice(0, xml.length - cut) : xml;
        expect(byBothLanes(text)).toEqual(bySaxesAlone(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells the same as saxes alone of plain pieces and others in any order, sound or not", () => {
    const pieces = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PLAIN) }, { weight: 1, arbitrary: CONTENT }, { weight: 1, arbitrary: element }), { maxLength: 20 });
    fc.assert(fc.property(pieces, (all) => expect(byBothLanes(sheetOf(...all))).toEqual(bySaxesAlone(sheetOf(...all)))), { numRuns: 1_000 });
  });

  it("tells the same as saxes alone of every part of a workbook, whole and come to harm", async () => {
    const parts = Object.entries(unzipSync(await writeXlsx(EVERY_FEATURE))).map(([, content]) => strFromU8(content));
    for (const part of parts) expect(byBothLanes(part)).toEqual(bySaxesAlone(part));
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.array(damage, { minLength: 1, maxLength: 3 }), (part, damages) => {
        const harmed = damages.reduce(damaged, part);
        expect(byBothLanes(harmed)).toEqual(bySaxesAlone(harmed));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["64 levels", 61, "read"],
    ["65 levels", 62, "damaged"],
  ])("counts %s as one, also where the lanes change", (_, count, ending) => {
    const nested = (inside: string): string => `${"<c>".repeat(count)}${inside}${"</c>".repeat(count)}`;
    expect(byBothLanes(worksheet(`<x:a xmlns:x="urn:andet">${nested("<v/>")}</x:a>`)).at(-1)).toBe(ending);
    expect(byBothLanes(worksheet(`<c>${nested("<x:v xmlns:x='urn:andet'/>")}</c>`)).at(-1)).toBe(ending);
  });
});

describe("The plain lane", () => {
  it.each(['<c r="A1" s="3" t="s"><v>5</v></c>', '<c r="A1" />', "<c><f>IF(A1&lt;2,&quot;&quot;,t[[#This Row],[Ålder]])</f><v>1.5</v></c>", "\n  <c/>\n"])("reads %s to the end", (row) => {
    expect(leftOver(row)).toBe("");
  });

  it.each([
    ["a prefix", "<x:c/>"],
    ["a namespace", '<c xmlns="urn:andet"/>'],
    ["an attribute with a prefix", '<t xml:space="preserve"> </t>'],
    ["an attribute given twice", '<c r="A1" r="A2"/>'],
    ["single quotes", "<c r='A1'/>"],
    ["an attribute without its equals sign", '<c r:"A1"/>'],
    ["an attribute whose quotes only close", '<c r=xA1"/>'],
    ["an entity in an attribute", '<c r="&#65;1"/>'],
    ["a number for a character", "&#65;"],
    ["a comment", "<!-- -->"],
    ["raw text", "<![CDATA[1]]>"],
    ["an instruction", "<?a b?>"],
    ["a bracket that must not stand there", "]]>"],
    ["a control character", "\u0001"],
    ["33 attributes", `<c${Array.from({ length: 33 }, (_, index) => ` a${index}=""`).join("")}/>`],
    ["another's closing tag", "</c>"],
  ])("stops before %s", (_, piece) => {
    expect(leftOver(`<c/>${piece}`)).toBe(piece);
  });

  it.each(["</v >", "</v\n>", "</vx>"])("stops before a closing tag that has more than the name in it: %j", (tag) => {
    expect(leftOver(`<v>1${tag}`)).toBe(tag);
  });
});
