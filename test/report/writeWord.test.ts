import { strFromU8, unzipSync } from "fflate";
import type { DocumentPlan } from "../../src/document/documentPlan.ts";
import { pageNumbers } from "../../src/report/pageNumbers.ts";
import { writeWord } from "../../src/report/writeWord.ts";

const plan: DocumentPlan = {
  title: "Analyserapport · Eksempelkommune",
  titleLines: ["Taskforcen"],
  language: "da-DK",
  words: { contents: "Indhold", table: "Tabel", figure: "Figur", page: ["Side ", " af "] },
  chapters: [
    {
      title: "Tema 1",
      ownPage: true,
      blocks: [
        { kind: "subheading", text: "Styrker", tone: "strength" },
        { kind: "list", tone: "strength", stem: "", entries: [{ text: "Politikken er kendt & brugt.", under: ["Redskab: X"] }] },
        { kind: "table", caption: "Svarene", columns: [{ heading: "Punkt", share: 3, isCount: false }, { heading: "Ja", share: 1, isCount: true }], rows: [["Hjemmel\nbegge love", "9"]] },
        { kind: "bars", caption: "Søjler", altText: "Liggende søjler.", categories: ["Hjemmel"], series: [{ name: "Ja", look: "met", counts: [9] }], most: 20 },
        { kind: "table", caption: "Igen", columns: [{ heading: "Punkt", share: 1, isCount: false }], rows: [["Hjemmel"]] },
      ],
    },
  ],
};

let parts: Readonly<Record<string, Uint8Array>>;
const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
const textOf = (xml: string): string => xml.replace(/<[^>]+>/g, "");

beforeAll(async () => {
  parts = unzipSync(await writeWord(plan, pageNumbers));
});

describe("a document in Word", () => {
  it("has its title where programs look for it, and its language in every text", () => {
    expect(part("docProps/core.xml")).toContain("<dc:title>Analyserapport · Eksempelkommune</dc:title>");
    expect(part("word/styles.xml")).toContain('<w:lang w:val="da-DK"/>');
  });

  it("has headings as headings, and the contents filled in", () => {
    expect(part("word/document.xml")).toMatch(/<w:pStyle w:val="Heading1"\/>.*?Tema 1/);
    expect(part("word/document.xml")).toMatch(/<w:pStyle w:val="Heading2"\/>.*?Styrker/);
    expect(part("word/document.xml")).toMatch(/<w:pStyle w:val="TOC1"\/>.*?Tema 1.*?PAGEREF kapitel1\D*>3</);
  });

  it("asks nothing of whoever opens it", () => {
    expect(part("word/document.xml")).not.toContain("w:dirty");
    expect(part("word/settings.xml")).not.toContain("updateFields");
  });

  it("leads to its chapters without asking, also where nobody has counted its pages", async () => {
    const text = strFromU8(unzipSync(await writeWord(plan))["word/document.xml"] ?? new Uint8Array());
    expect(text).toMatch(/<w:hyperlink [^>]*w:anchor="kapitel1"[^>]*>.*?Tema 1/);
    expect(text).toMatch(/<w:bookmarkStart w:name="kapitel1"[^>]*>.*?Tema 1/);
    expect(text).not.toMatch(/w:dirty|PAGEREF/);
  });

  it("has lists as lists, in two levels", () => {
    expect(part("word/document.xml")).toMatch(/<w:ilvl w:val="0"\/><w:numId w:val="\d+"\/><\/w:numPr>.*?Politikken er kendt &amp; brugt\./);
    expect(part("word/document.xml")).toMatch(/<w:ilvl w:val="1"\/><w:numId w:val="\d+"\/><\/w:numPr>.*?Redskab: X/);
    expect(part("word/numbering.xml")).toContain('<w:lvlText w:val="▲"/>');
  });

  it("leaves no first row alone under the headings at the foot of a page", async () => {
    const blocks = [{ kind: "table", caption: "To", columns: [{ heading: "Punkt", share: 1, isCount: false }], rows: [["Første"], ["Anden"]] }] as const;
    const text = strFromU8(unzipSync(await writeWord({ ...plan, chapters: [{ title: "Tema 1", ownPage: true, blocks }] }))["word/document.xml"] ?? new Uint8Array());
    const cellOf = (word: string): string => /<w:tc>(?:(?!<w:tc>).)*$/.exec(text.slice(0, text.indexOf(word)))?.[0] ?? "";
    expect([cellOf("Første").includes('<w:keepNext/>'), cellOf("Anden").includes('<w:keepNext/>')]).toEqual([true, false]);
  });

  it("repeats a table's headings, and tears no row apart", () => {
    expect(part("word/document.xml").match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(part("word/document.xml").match(/<w:cantSplit\/>/g)).toHaveLength(4);
  });

  it("numbers tables and figures by themselves, with the number in the field", () => {
    const captions = part("word/document.xml").match(/<w:pStyle w:val="Caption"\/>.*?<\/w:p>/g)?.map(textOf);
    expect(captions).toEqual(["Tabel 1. Svarene", "Figur 1. Søjler", "Tabel 2. Igen"]);
    expect(part("word/document.xml")).toContain('w:instr="SEQ Tabel \\* ARABIC"');
  });

  it("gives a figure a text that is read aloud, and its numbers", () => {
    expect(part("word/document.xml")).toContain('descr="Liggende søjler."');
    expect(part("word/charts/chart1.xml")).toContain("<c:v>9</c:v>");
  });
});
