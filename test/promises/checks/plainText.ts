import { OPEN_WORKBOOK } from "../../../src/excel/excelPort.ts";
import { legalText } from "../../../src/workbook/legalText.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { xlsxPort } from "../../../src/xlsx/xlsxPort.ts";
import { done, openExcel } from "../../excel/support/openExcel.ts";
import { randomness, type Randomness } from "../../oracle/randomness.ts";
import { oneSheet } from "../../xlsx/support/oneSheet.ts";
import type { Outcome } from "../pledge.ts";

/** What begins a formula, or has been taken for the beginning of one. */
const BEGINNINGS = ["=", "+", "-", "@", "\t=", "\n=", " =", "'=", "＝", "＋", "－", "＠", "=\u200b", "%0A="];
const CALLS = [
  "1+1", "SUM(A1:A9)", 'HYPERLINK("http://eksempel.invalid","klik")', 'WEBSERVICE("http://eksempel.invalid")', "cmd|' /C calc'!A0", "DDE(\"cmd\";\"/C calc\")",
  "[bog.xlsx]Ark1!A1", "RTD(\"x\",,\"y\")", "IMAGE(\"http://eksempel.invalid\")", "@SUM(1)", "{1,2}", "A1", "FILTERXML(1,2)", "1E5",
];
/** Texts that programs like to take for something else, or to change. */
const NAUGHTY = [
  "", " ", "  blanke  ", "'", "''", "\"", "0012", "1E5", "1/2", "12-03-2026", "TRUE", "SAND", "#N/A", "#REFERENCE!", "NULL", "undefined", "constructor", "__proto__",
  "<script>alert(1)</script>", "<b>&amp;</b>", "]]>", "<!DOCTYPE x>", "&#0;", "_x000D_", "_x0041_x0042_", "å i NFC", "a\u030a i NFD", "😀👩‍👩‍👧", "\u202eomvendt", "\ufeffmærke",
  "linje\nlinje", "1.000,50", "½", "½ = 0,5", "100 %", "-5", "x".repeat(32_000), "{=1}", "~?*", "\\", "%s", "${1}", "'; DROP TABLE sager; --", "﷽", "\u2028", "zalgo\u0336\u0335",
];
const SIGNS = Array.from("=+-@'\"\t\n <>&;|!#%æøåÆØÅ😀09aZ_{}[]()/\\.,:*?~$^");
/** Texts to a sheet. */
const TO_A_SHEET = 5_000;

/** So many texts, hostile ones first, written into a file and into Excel's stand-in and read back: each the same text, none a formula. */
export async function plainText(count: number): Promise<Outcome> {
  const random = randomness(10);
  const fixed = [...NAUGHTY, ...BEGINNINGS.flatMap((sign) => CALLS.map((call) => sign + call))];
  const texts = [...fixed, ...Array.from({ length: Math.max(0, count - fixed.length) }, () => randomText(random))].map(legalText).filter((text) => text !== "");
  const failures: string[] = [];
  for (let first = 0; first < texts.length; first += TO_A_SHEET) failures.push(...(await changed(texts.slice(first, first + TO_A_SHEET))));
  return { cases: texts.length * 2, failures };
}

function randomText(random: Randomness): string {
  return Array.from({ length: 1 + random.below(24) }, () => random.oneOf(SIGNS)).join("");
}

async function changed(texts: readonly string[]): Promise<readonly string[]> {
  const column = { header: "Tekst", width: 20, meaning: "note", unlocked: true } as const;
  const plan = oneSheet({ tables: [{ name: "sag_tekster", row: 1, column: 1, columns: [column], rows: texts.map((value) => [{ value }]), key: [], filter: false }] });
  const file = done(await xlsxPort.read(done(await xlsxPort.carryOut(plan))));
  const excel = openExcel();
  done(await excel.port.carryOut(plan));
  return [...differing("file", file, texts), ...differing("Excel", done(await excel.port.read(OPEN_WORKBOOK)), texts)];
}

function differing(where: string, { sheets }: WorkbookContent, texts: readonly string[]): readonly string[] {
  const rows = sheets.find((sheet) => sheet.tables.length > 0)?.rows;
  return texts.flatMap((text, index) => {
    const cell = rows?.get(index + 2)?.get(1);
    return cell?.value === text && cell.formula === null ? [] : [`${where}: ${JSON.stringify(text.slice(0, 60))} came back as ${JSON.stringify(cell?.value ?? null).slice(0, 60)}`];
  });
}
