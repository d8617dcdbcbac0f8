import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import type { FoundCell } from "../../src/workbook/content.ts";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { writeXlsx } from "../../src/xlsx/write/writeXlsx.ts";
import { resave } from "../oracle/libreOffice.ts";
import type { Recalculation } from "../oracle/libreOffice.ts";
import { EVERY_FEATURE } from "../xlsx/support/everyFeature.ts";
import { packed, partText, unpacked } from "../xlsx/support/unpacked.ts";

/** No formula of the workbook comes to this. */
const POISON = 999;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recalculation-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The file with a wrong value in every formula cell. */
function poisoned(file: Uint8Array): Uint8Array {
  const parts = [...unpacked(file)].map(([path, part]): readonly [string, Uint8Array] => {
    if (!path.startsWith("xl/worksheets/sheet")) return [path, part];
    const xml = partText(new Map([[path, part]]), path);
    return [path, strToU8(xml.replace(/(<c [^>]*?)(?: t="\w+")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, `$1>$2<v>${POISON}</v>`))];
  });
  return packed(new Map(parts));
}

function formulaCells(file: Uint8Array): readonly FoundCell[] {
  const read = readXlsx(file);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()])).filter((cell) => cell.formula !== null);
}

async function valuesAfter(recalculation: Recalculation): Promise<readonly FoundCell["value"][]> {
  const source = join(folder, `${recalculation}.xlsx`);
  await writeFile(source, poisoned(await writeXlsx(EVERY_FEATURE)));
  const [saved = ""] = await resave([source], join(folder, "saved"), recalculation);
  return formulaCells(await readFile(saved)).map((cell) => cell.value);
}

describe("LibreOffice judges our formulas, not our own values", () => {
  it("with the profile that the oracle makes, every poisoned value is calculated anew, and right", async () => {
    const right = formulaCells(await writeXlsx(EVERY_FEATURE)).map((cell) => cell.value);
    expect(right.length).toBeGreaterThan(5);
    expect(await valuesAfter("always")).toEqual(right);
  });

  it("without it, every poisoned value stays: the oracle would have agreed with anything", async () => {
    expect(new Set(await valuesAfter("asInstalled"))).toEqual(new Set([POISON]));
  });
});
