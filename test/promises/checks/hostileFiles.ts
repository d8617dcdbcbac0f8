import { xlsxBooks } from "../../../src/cli/xlsxBooks.ts";
import { partsOf, xlsxOf, zipped } from "../../xlsx/support/zippedParts.ts";
import type { Outcome } from "../pledge.ts";

/** Milliseconds, and bytes over what was in use before. Generous: the machine may be busy, and the memory may be waste. */
const LONGEST = 20_000;
const MOST = 400 * 1024 * 1024;

const many = (count: number, piece: (index: number) => string): string => Array.from({ length: count }, (_, index) => piece(index)).join("");
const inSheet = (xml: string): Uint8Array => xlsxOf({ sheets: [{ name: "Ark1", xml }] });
const inRows = (xml: string): Uint8Array => inSheet(`<sheetData>${xml}</sheetData>`);
const WHOLE_SHEET = "A1:XFD1048576";

/** Small files that ask for much: parts that claim the whole sheet, repeat themselves, nest or swell. */
const FILES: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ["a sheet with one cell, at its far end", () => inSheet(`<dimension ref="${WHOLE_SHEET}"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`)],
  ["widths for all columns, again and again", () => inSheet(`<cols>${many(20_000, () => '<col min="1" max="16384" width="9"/>')}</cols><sheetData/>`)],
  ["lists on the whole sheet, by the thousand", () => inSheet(`<sheetData/><dataValidations>${many(20_000, (index) => `<dataValidation type="list" sqref="${WHOLE_SHEET}"><formula1>"a,b${String(index)}"</formula1></dataValidation>`)}</dataValidations>`)],
  ["rules on the whole sheet, by the thousand", () => inSheet(`<sheetData/>${many(30_000, (index) => `<conditionalFormatting sqref="${WHOLE_SHEET}"><cfRule type="expression" priority="${String(index)}"><formula>A1</formula></cfRule></conditionalFormatting>`)}`)],
  ["one long formula that a million cells share", () => inRows(`<row r="1"><c r="A1"><f t="shared" ref="${WHOLE_SHEET}" si="0">${"A1+".repeat(2_000)}1</f><v>1</v></c></row>${many(30_000, (index) => `<row r="${String(index + 2)}"><c r="A${String(index + 2)}"><f t="shared" si="0"/><v>1</v></c></row>`)}`)],
  ["a million rows of nothing", () => inRows(many(1_000_000, () => "<row/>"))],
  ["half a million cells with one address", () => inRows(`<row r="1">${many(500_000, () => '<c r="A1"><v>1</v></c>')}</row>`)],
  ["a table over the whole sheet", () => xlsxOf({ sheets: [{ name: "Ark1", xml: "<sheetData/>", tables: [`name="t" displayName="t" ref="${WHOLE_SHEET}"><tableColumns count="16384">${many(16_384, (index) => `<tableColumn id="${String(index + 1)}" name="k${String(index)}"/>`)}</tableColumns>`] }] })],
  ["tags inside each other", () => inRows("<a>".repeat(200_000))],
  ["a tag with a hundred thousand attributes", () => inRows(`<row ${many(100_000, (index) => `a${String(index)}="1" `)}/>`)],
  ["a hundred thousand names", () => xlsxOf({ sheets: [{ name: "A", xml: "<sheetData/>" }], after: `<definedNames>${many(100_000, (index) => `<definedName name="n${String(index)}">A!$A$1:$XFD$1048576</definedName>`)}</definedNames>` })],
  ["one text that swells", () => inRows(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"&amp;".repeat(2_000_000)}</t></is></c></row>`)],
  ["one long text in two hundred thousand cells", () => xlsxOf({ sheets: [{ name: "Ark1", xml: `<sheetData>${many(20_000, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`)}</sheetData>` }], sharedStrings: `<si><t>${"tal 12 ".repeat(4_000)}</t></si>` })],
  ["the same sheet fifty thousand times", sameSheetAgain],
];

function sameSheetAgain(): Uint8Array {
  const { "xl/workbook.xml": workbook = "", ...parts } = partsOf({ sheets: [{ name: "A", xml: `<sheetData>${many(2_000, (index) => `<row r="${String(index + 1)}"><c r="A${String(index + 1)}"><v>1</v></c></row>`)}</sheetData>` }] });
  return zipped({ ...parts, "xl/workbook.xml": workbook.replace(/<sheet .*?\/>/, many(50_000, (index) => `<sheet name="A${String(index)}" sheetId="${String(index + 1)}" r:id="rId1"/>`)) });
}

/** Every such file read and searched: refused in words or read, in bounded time and memory. */
export async function hostileFiles(): Promise<Outcome> {
  const failures: string[] = [];
  for (const [name, make] of FILES) {
    const file = make();
    const [began, used] = [performance.now(), process.memoryUsage().heapUsed];
    const scanned = await xlsxBooks.scan(file);
    const [took, more] = [performance.now() - began, process.memoryUsage().heapUsed - used];
    if (!scanned.ok && scanned.problem.message.length < 20) failures.push(`${name}: refused without a word`);
    if (took > LONGEST) failures.push(`${name}: took ${String(Math.round(took))} ms`);
    if (more > MOST) failures.push(`${name}: took ${String(Math.round(more / 1e6))} MB`);
  }
  return { cases: FILES.length, failures };
}
