import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FoundSheet, WorkbookContent } from "../../src/workbook/content.ts";
import { lintXlsx } from "../../src/xlsx/lint/lintXlsx.ts";
import type { CellValue } from "../../src/workbook/sheetPlan.ts";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { writeXlsx } from "../../src/xlsx/write/writeXlsx.ts";
import { recalculate, toPdf } from "../oracle/libreOffice.ts";
import { validate } from "../oracle/openXmlSdk.ts";
import { EVERY_FEATURE } from "../xlsx/support/everyFeature.ts";
import { damaged, packed, partText, unpacked } from "../xlsx/support/unpacked.ts";

let folder: string;
let source: string;
let written: WorkbookContent;
let resaved: WorkbookContent;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "validator-"));
  source = join(folder, "alt.xlsx");
  await writeFile(source, await writeXlsx(EVERY_FEATURE));
  written = contentOf(await readFile(source));
  const [saved = ""] = await recalculate([source], join(folder, "saved"));
  resaved = contentOf(await readFile(saved));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function contentOf(file: Uint8Array): WorkbookContent {
  const read = readXlsx(file);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** What is asked of each sheet, of ours and of the one that LibreOffice saved. */
function bySheet<Fact>(content: WorkbookContent, fact: (sheet: FoundSheet) => Fact): readonly (readonly [string, Fact])[] {
  return content.sheets.map((sheet) => [sheet.name, fact(sheet)]);
}

describe("a workbook with everything that a plan can say", () => {
  it("has no error for Microsoft's Open XML SDK", async () => {
    expect((await validate([source])).get(source)).toEqual([]);
  });

  it("has no finding for our lint", async () => {
    expect(lintXlsx(unpacked(await readFile(source)))).toEqual([]);
  });

  it("is printed by LibreOffice", async () => {
    const [pdf = ""] = await toPdf([source], join(folder, "pdf"));
    expect((await stat(pdf)).size).toBeGreaterThan(10_000);
  });
});

it("the SDK's judgement is not vacuous: an unknown enumeration value is an error", async () => {
  const broken = join(folder, "broken.xlsx");
  const parts = damaged(unpacked(await readFile(source)), "xl/worksheets/sheet1.xml", 'orientation="portrait"', 'orientation="på tværs"');
  await writeFile(broken, packed(parts));
  expect((await validate([broken])).get(broken)).not.toEqual([]);
});

describe("opened, recalculated and saved by LibreOffice, it keeps", () => {
  it("its tables", () => {
    const tables = (sheet: FoundSheet): readonly string[] => sheet.tables.map((table) => JSON.stringify(table)).sort();
    expect(bySheet(resaved, tables)).toEqual(bySheet(written, tables));
  });

  it("its defined names", () => {
    expect(resaved.names).toEqual(expect.arrayContaining([...EVERY_FEATURE.names]));
  });

  it("its dropdowns", () => {
    const lists = (sheet: FoundSheet): readonly string[] =>
      sheet.validations.filter(({ type }) => type === "list").map(({ ranges, formula1 }) => `${ranges} ${formula1}`).sort();
    expect(bySheet(resaved, lists)).toEqual(bySheet(written, lists));
  });

  it("its conditional formats", () => {
    const rules = (sheet: FoundSheet): readonly string[] => (sheet.conditionalFormats ?? []).map(({ ranges, formula }) => `${ranges} ${formula}`).sort();
    expect(bySheet(resaved, rules)).toEqual(bySheet(written, rules));
  });

  it("its chart: what it draws, in which colours", async () => {
    const saved = unpacked(await readFile(join(folder, "saved", "alt.xlsx")));
    const chart = partText(saved, [...saved.keys()].find((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)) ?? "");
    const drawn = Array.from(chart.matchAll(/<c:val><c:numRef><c:f>([^<]*)</g), ([, range]) => range);
    expect(drawn).toEqual(["B", "C", "D", "E"].map((column) => `Lister!$${column}$17:$${column}$19`));
    expect(Array.from(chart.matchAll(/<c:order val="\d"\/>.*?srgbClr val="(\w+)"/gs), ([, colour]) => colour?.toUpperCase())).toEqual(["0F3557", "F4C18C", "E09248", "B35900"]);
  });

  it("its protection and its locks", () => {
    expect(bySheet(resaved, (sheet) => sheet.protected)).toEqual(bySheet(written, (sheet) => sheet.protected));
    const locks = (sheet: FoundSheet): readonly boolean[] =>
      Array.from({ length: 15 * 6 }, (_, index) => sheet.isUnlocked(Math.floor(index / 6) + 1, (index % 6) + 1));
    expect(bySheet(resaved, locks)).toEqual(bySheet(written, locks));
  });

  it("every value, and none is an error", () => {
    // LibreOffice saves numbers with 15 digits.
    const shown = (value: CellValue): CellValue => (typeof value === "number" ? Number(value.toPrecision(15)) : value);
    const cells = (sheet: FoundSheet): readonly (readonly [string, string, CellValue])[] =>
      [...sheet.rows].flatMap(([row, columns]) =>
        [...columns].map(([column, { kind, value }]) => [`${row},${column}`, kind, shown(value)] as const),
      );
    expect(bySheet(resaved, cells)).toEqual(bySheet(written, cells));
    expect(resaved.sheets.flatMap(cells).filter(([, kind]) => kind === "error" || kind === "uncalculated")).toEqual([]);
  });
});
