import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { editXlsx } from "../../../src/xlsx/edit/editXlsx.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { writeXlsx } from "../../../src/xlsx/write/writeXlsx.ts";
import { damage, damaged } from "../support/damage.ts";
import { edit } from "../support/edited.ts";
import { EVERY_FEATURE } from "../support/everyFeature.ts";
import { zipped } from "../support/zippedParts.ts";

/** Reads the bytes and tries to change them. Neither may throw, whatever the bytes are. */
function survives(bytes: Uint8Array): boolean {
  const read = readXlsx(bytes);
  const written = editXlsx(bytes, {
    cells: [edit("value", "B10", "ja", "Forside"), edit("cached", "B6", 3, "Forside"), edit("value", "B2", 1, "Juridisk gennemgang")],
    growth: [{ table: "sag_juridisk", rows: [[{ value: "SAG-04" }]] }],
  });
  if (read.ok) for (const sheet of read.value.sheets) sheet.isUnlocked(6, 3);
  return [read, written].every((one) => one.ok || one.problem.message.length > 20);
}

describe("A file that has come to harm", () => {
  it("in single bytes is read or refused, and never breaks the program", async () => {
    const whole = await writeXlsx(EVERY_FEATURE);
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(flips, fc.integer({ min: 1, max: whole.length }), fc.boolean(), (bytes, length, isCut) => {
        const mutant = whole.slice(0, isCut ? length : whole.length);
        for (const [at, byte] of bytes) if (at < mutant.length) mutant[at] = byte;
        return survives(mutant);
      }),
      { numRuns: 1_600, seed: 20_261_121 },
    );
  });

  it("inside its parts, check sums and all in order, is read or refused, and never breaks the program", async () => {
    const parts = Object.entries(unzipSync(await writeXlsx(EVERY_FEATURE))).map(([path, content]) => [path, strFromU8(content)] as const);
    const touched = parts.filter(([path]) => !/docProps|theme/.test(path));
    fc.assert(
      fc.property(fc.nat(touched.length - 1), fc.array(damage, { minLength: 1, maxLength: 3 }), (index, damages) => {
        const [path, text] = touched[index] ?? ["", ""];
        return survives(zipped({ ...Object.fromEntries(parts), [path]: damages.reduce(damaged, text) }));
      }),
      { numRuns: 200, seed: 20_261_121 },
    );
  });

  it("is no file at all: any bytes are refused", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !readXlsx(bytes).ok && survives(bytes)), { numRuns: 300 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]))), { numRuns: 300 });
  });
});
