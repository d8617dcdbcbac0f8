import fc from "fast-check";
import { editXlsx } from "../../../src/xlsx/edit/editXlsx.ts";
import { writeXlsx } from "../../../src/xlsx/write/writeXlsx.ts";
import { edit, edited } from "../support/edited.ts";
import { EVERY_FEATURE } from "../support/everyFeature.ts";
import { partText, xlsxOf } from "../support/zippedParts.ts";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const PART = "xl/charts/chart1.xml";

type Point = readonly [index: number, value: string];

function cacheXml(kind: "num" | "str", reference: string, count: number, points: readonly Point[]): string {
  const all = points.map(([index, value]) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join("");
  return `<c:${kind}Ref><c:f>${reference}</c:f><c:${kind}Cache><c:ptCount val="${count}"/>${all}</c:${kind}Cache></c:${kind}Ref>`;
}

function chartOf(inside: string): string {
  return `<c:chartSpace xmlns:c="${NAMESPACE}"><c:chart><c:plotArea><c:barChart><c:ser>${inside}</c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
}

/** "Ark1" with A1 "Hjemmel", A2 "Frist", B1 3, B2 4, C1 7; "Ark2" with A1 5; and the chart. */
function bookWith(chart: string): Uint8Array {
  const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows =
    `<row r="1">${text("A1", "Hjemmel")}<c r="B1"><v>3</v></c><c r="C1"><v>7</v></c></row>` +
    `<row r="2">${text("A2", "Frist")}<c r="B2"><f>1+3</f><v>4</v></c></row>`;
  return xlsxOf({
    sheets: [
      { name: "Ark1", xml: `<sheetData>${rows}</sheetData>` },
      { name: "Ark2", xml: `<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>` },
    ],
    more: { [PART]: chart },
    types: { [PART]: CHART_TYPE },
  });
}

function renewed(chart: string, ...edits: Parameters<typeof edited>[1]): string {
  return partText(edited(bookWith(chart), edits), PART);
}

/** The chart of one series, B1:B2, after the edits; and what it should be. */
const counts = (points: readonly Point[]): string => chartOf(`<c:val>${cacheXml("num", "Ark1!$B$1:$B$2", 2, points)}</c:val>`);
const words = (points: readonly Point[]): string => chartOf(`<c:cat>${cacheXml("str", "'Ark1'!$A$1:$A$2", 2, points)}</c:cat>`);
const ZEROS: readonly Point[] = [[0, "0"], [1, "0"]];

describe("A chart of ours", () => {
  const edits = [edit("value", "B18", 9, "Lister"), edit("cached", "E17", 6, "Lister"), edit("value", "A19", "Opfølgning & <videre>", "Lister")];

  it("shows what was typed and what was calculated, and is otherwise as it was", async () => {
    const before = await writeXlsx(EVERY_FEATURE);
    const expected = partText(before, PART)
      .replace(/('Lister'!\$B\$17:.*?<c:pt idx="1"><c:v>)0</, "$19<")
      .replace(/('Lister'!\$E\$17:.*?<c:pt idx="0"><c:v>)1</, "$16<")
      .replaceAll("<c:v>Opfølgning<", "<c:v>Opfølgning &amp; &lt;videre&gt;<");
    expect(partText(edited(before, edits), PART)).toBe(expected);
  });

  it("is the same file when the same values are given again", async () => {
    const once = edited(await writeXlsx(EVERY_FEATURE), edits);
    expect(edited(once, edits)).toEqual(once);
  });
});

describe("A chart that draws changed cells", () => {
  it("has all its values renewed, old ones among them, and numbers of other sheets", () => {
    const two = (points: readonly Point[], other: string): string =>
      chartOf(`<c:val>${cacheXml("num", "Ark1!$B$1:$B$2", 2, points)}</c:val><c:val>${cacheXml("num", "'Ark2'!$A$1", 1, [[0, other]])}</c:val>`);
    expect(renewed(two(ZEROS, "0"), edit("value", "B1", 2.5))).toBe(two([[0, "2.5"], [1, "4"]], "5"));
  });

  it("holds nothing for a cell that became blank or a word: neither is 0", () => {
    expect(renewed(counts([[0, "3"], [1, "4"]]), edit("value", "B1", null))).toBe(counts([[1, "4"]]));
    expect(renewed(counts([[0, "3"], [1, "4"]]), edit("value", "B2", "ukendt"))).toBe(counts([[0, "3"]]));
  });

  it("gets a value, in its place, for a cell that was blank", () => {
    expect(renewed(counts([[1, "4"]]), edit("value", "B1", 0))).toBe(counts([[0, "0"], [1, "4"]]));
    expect(renewed(counts([[0, "3"]]), edit("cached", "B2", 8))).toBe(counts([[0, "3"], [1, "8"]]));
    expect(renewed(counts([]), edit("value", "B1", 1))).toBe(counts([[0, "1"], [1, "4"]]));
  });

  it("keeps a number's spelling and a point's own format", () => {
    const spelled = counts([[0, "3"], [1, "4.0"]]).replace('idx="0"', 'idx="0" formatCode="0,0"');
    expect(renewed(spelled, edit("value", "B1", 6))).toBe(spelled.replace("<c:v>3<", "<c:v>6<"));
  });

  it("has its words renewed; a number among them stays as the program that knows its format wrote it", () => {
    expect(renewed(words([[0, "Hjemmel"], [1, "x"]]), edit("value", "A1", "Partshøring"))).toBe(words([[0, "Partshøring"], [1, "Frist"]]));
    expect(renewed(words([[0, "12. marts"], [1, "x"]]), edit("value", "A1", 46_093))).toBe(words([[0, "12. marts"], [1, "Frist"]]));
  });

  it("may write its namespace without a prefix, and sheet names in other capitals", () => {
    const bare = (points: readonly Point[]): string => counts(points).replaceAll("c:", "").replace("xmlns:c", "xmlns").replace("Ark1!", "ARK1!");
    expect(renewed(bare([[0, "0"]]), edit("value", "B1", 1))).toBe(bare([[0, "1"], [1, "4"]]));
  });

  it("holds after any edits the numbers that stand in its cells", () => {
    const value = fc.oneof(fc.constantFrom(null, "", "ord", true, 0, 1e-7, 0.1), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const point = fc.option(fc.constantFrom("0", "3", "4", "17", "#N/A"), { nil: null });
    fc.assert(
      fc.property(value, value, point, point, (first, second, one, other) => {
        const held = [one, other].flatMap((text, index): Point[] => (text === null ? [] : [[index, text]]));
        const after = renewed(counts(held), edit("value", "B1", first), edit("value", "B2", second));
        const found = Array.from(after.matchAll(/idx="(\d)"><c:v>([^<]*)</g), ([, index, text]) => [Number(index), Number(text)]);
        if (first === 3 && second === 4) return;
        expect(found).toEqual([first, second].flatMap((number, index) => (typeof number === "number" ? [[index, number === 0 ? 0 : number]] : [])));
      }),
    );
  });
});

describe("A chart stays as it is, byte for byte,", () => {
  it.each([
    ["when it draws other cells of the same row", counts(ZEROS), "C1"],
    ["when it draws another sheet", chartOf(cacheXml("num", "Ark2!$A$1", 1, [[0, "0"]])), "B1"],
    ["when it draws another workbook", chartOf(cacheXml("num", "[1]Ark1!$B$1:$B$2", 2, ZEROS)), "B1"],
    ["when it draws a name", chartOf(cacheXml("num", "Ark1!sag_tal", 2, ZEROS)), "B1"],
    ["when it draws several ranges", chartOf(cacheXml("num", "(Ark1!$B$1,Ark1!$B$2)", 2, ZEROS)), "B1"],
    ["when it holds fewer values than cells, because some were hidden", chartOf(cacheXml("num", "Ark1!$B$1:$B$2", 1, [[0, "0"]])), "B1"],
    ["when its categories have several levels", chartOf(`<c:multiLvlStrRef><c:f>Ark1!$A$1:$B$2</c:f><c:multiLvlStrCache><c:ptCount val="2"/><c:lvl><c:pt idx="0"><c:v>x</c:v></c:pt></c:lvl></c:multiLvlStrCache></c:multiLvlStrRef>`), "B1"],
    ["when nobody can read it", "<c:chartSpace><c:f>Ark1!$B$1", "B1"],
  ])("%s", (_, chart, address) => {
    expect(renewed(chart, edit("value", address, 1))).toBe(chart);
  });

  it("when the same value is typed again", () => {
    const before = bookWith(counts(ZEROS));
    expect(partText(edited(before, [edit("value", "B1", 3), edit("value", "C1", 8)]), PART)).toBe(counts(ZEROS));
  });

  it("and a chart that is damaged keeps no edit from being made", () => {
    expect(editXlsx(bookWith("<!DOCTYPE x>"), { cells: [edit("value", "B1", 1)], growth: [] }).ok).toBe(true);
  });
});
