import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Repaired } from "../../src/actions/repairWorkbook.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { differences } from "../oracle/differences.ts";
import { recalculate } from "../oracle/libreOffice.ts";
import { runProgram } from "../oracle/runProgram.ts";
import { inOneOrder } from "../workbook/support/makers.ts";
import { WHOLE } from "../workbook/mend/support/broken.ts";
import { partText, unpacked } from "../xlsx/support/unpacked.ts";
import { bothSummaries, made, taken } from "./handling/books.ts";

/** Our workbook broken by openpyxl in a dozen ways at once, repaired, and judged by LibreOffice. */

let folder: string;
let broken: Uint8Array;
let repaired: Repaired<Uint8Array>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sagslup-repair-"));
  const at = (name: string): string => join(folder, name);
  await writeFile(at("hel.xlsx"), await made(WHOLE));
  const run = await runProgram("/usr/bin/python3", [join(__dirname, "handling/break.py"), at("hel.xlsx"), at("brudt.xlsx")], "On Debian: apt-get install python3-openpyxl");
  if (run.exitCode !== 0) throw new Error(run.errors);
  broken = new Uint8Array(await readFile(at("brudt.xlsx")));
  repaired = taken(await xlsxBooks.repair(broken));
  await writeFile(at("repareret.xlsx"), repaired.book);
  await recalculate([at("repareret.xlsx")], at("regnet"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("A workbook that was broken in a dozen ways", () => {
  it("has each of them told, and none left", () => {
    expect(repaired.left).toEqual([]);
    expect(new Set(repaired.mended.map((one) => one.code))).toEqual(
      new Set(["renamed-column", "hidden-sheet", "shown-sheet", "missing-bounds", "missing-format", "unlocked-formulas", "unprotected-sheet", "locked-answers", "changed-id", "missing-name", "missing-list", "formula-gone", "formula-changed"]),
    );
    expect(repaired.mended.map((one) => one.message).join(" ")).toMatch(/Ring til Bo.*17/s);
  });

  it("holds every answer that it held when it was whole", async () => {
    expect(inOneOrder(taken(await xlsxBooks.open(repaired.book)).analysis)).toEqual(inOneOrder(WHOLE));
  });

  it("calculates in LibreOffice what its answers add up to, and shows it before", async () => {
    for (const file of ["repareret.xlsx", "regnet/repareret.xlsx"]) {
      const { computed, live } = await bothSummaries(join(folder, file));
      expect(differences(computed, live)).toEqual([]);
    }
  });

  it("keeps a foreign sheet to the byte", () => {
    const [before, after] = [unpacked(broken), unpacked(repaired.book)];
    expect(partText(after, "xl/worksheets/sheet1.xml")).toBe(partText(before, "xl/worksheets/sheet1.xml"));
    expect(taken(readXlsx(repaired.book)).sheets[0]?.rows.get(3)?.get(2)?.value).toBe("Husk kage");
  });

  it("is not changed by repairing it again, by so much as a byte; nor is one that is whole", async () => {
    const again = taken(await xlsxBooks.repair(repaired.book));
    expect(again).toMatchObject({ mended: [], left: [] });
    expect(again.book).toBe(repaired.book);
    const whole = new Uint8Array(await readFile(join(folder, "hel.xlsx")));
    expect(taken(await xlsxBooks.repair(whole)).book).toBe(whole);
  });
});
