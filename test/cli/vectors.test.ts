import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkVectors, type VectorReport } from "../../src/cli/vectors/checkVectors.ts";
import { readVectors } from "../../src/cli/vectors/readVectors.ts";

const ROOT = join(__dirname, "../..");
const NINE_OF_18 = { x: 9, n: 18, lower: 0.29031022, upper: 0.70968978 };

function checked(...sets: readonly object[]): VectorReport {
  return checkVectors(readVectors(JSON.stringify({ sets })));
}

function wilsonSet(...rows: readonly object[]): object {
  return { kind: "wilson", source: "Brown, Cai and DasGupta 2001", tolerance: 1e-6, rows };
}

describe("checking published numbers", () => {
  it("finds ours within the tolerance of the published intervals", () => {
    const published = readFileSync(join(ROOT, "test/scoring/vectors/wilson.json"), "utf8");
    expect(checkVectors(readVectors(published))).toEqual({ checked: 33, off: [], notChecked: 0 });
  });

  it("names the set, the row, the kind, what we got and what was wanted", () => {
    const report = checked(wilsonSet(NINE_OF_18), wilsonSet(NINE_OF_18, { ...NINE_OF_18, upper: 0.7 }));
    expect(report.checked).toBe(3);
    expect(report.off).toHaveLength(1);
    expect(report.off[0]).toMatch(/^set 2, row 2 \(wilson\): upper got 0\.70968978\d*, wanted 0\.7$/);
  });

  it("names a row once, also when both bounds are off", () => {
    expect(checked(wilsonSet({ ...NINE_OF_18, lower: 0, upper: 1 })).off).toHaveLength(1);
  });

  it("takes each set's own tolerance", () => {
    const rough = { ...wilsonSet({ ...NINE_OF_18, lower: 0.29 }), tolerance: 0.001 };
    expect(checked(rough).off).toEqual([]);
    expect(checked({ ...rough, tolerance: 0.0001 }).off).toHaveLength(1);
  });

  it("counts rows of a kind it does not know as not checked, whatever they hold", () => {
    const strange = { kind: "kendall", tolerance: 0, rows: [{}, { tau: "?" }] };
    expect(checked(strange, wilsonSet(NINE_OF_18))).toEqual({ checked: 1, off: [], notChecked: 2 });
    expect(checked({ ...strange, kind: "constructor" }).notChecked).toBe(2);
  });

  it.each([
    ["[", "the file is not JSON (line 1, column 2)."],
    ['{"sets": [], "sets": []}', "sets stands twice (line 1, column 14)."],
    ["[]", "the file is not an object {…}."],
    ["{}", 'the file: "sets" is missing or is not a list […].'],
    ['{"sets": [7]}', "set 1 is not an object {…}."],
    ['{"sets": [{"rows": [], "tolerance": 0}]}', 'set 1: "kind" is missing or is not a text.'],
    ['{"sets": [{"kind": "wilson", "rows": []}]}', 'set 1 (wilson): "tolerance" is missing or is not a number from 0.'],
    ['{"sets": [{"kind": "wilson", "tolerance": -1, "rows": []}]}', 'set 1 (wilson): "tolerance" is missing or is not a number from 0.'],
    ['{"sets": [{"kind": "wilson", "tolerance": 0}]}', 'set 1 (wilson): "rows" is missing or is not a list […].'],
    ['{"sets": [{"kind": "wilson", "tolerance": 0, "rows": [null]}]}', "set 1, row 1 (wilson) is not an object {…}."],
  ])("refuses %s and says why", (text, message) => {
    expect(() => readVectors(text)).toThrow(message);
  });

  it.each([
    [{ x: 9, n: 18, lower: 0.2 }, "set 1, row 1 (wilson): upper is missing."],
    [{ ...NINE_OF_18, lower: "0.29" }, "set 1, row 1 (wilson): lower is not a number."],
    [{ ...NINE_OF_18, x: null }, "set 1, row 1 (wilson): x is not a number."],
    [{ ...NINE_OF_18, x: 1.5 }, "set 1, row 1 (wilson): x is not a whole number from 0."],
    [{ ...NINE_OF_18, n: 8 }, "set 1, row 1 (wilson): x (9) is larger than n (8)."],
    [{ ...NINE_OF_18, x: 0, n: 0 }, "set 1, row 1 (wilson): n is 0: there is no interval of nothing."],
  ])("refuses the row %p and says where it is", (row, message) => {
    expect(() => checked(wilsonSet(row))).toThrow(message);
  });

  it("reads a file that begins with a byte order mark", () => {
    expect(readVectors('\uFEFF{"sets": []}')).toEqual([]);
  });
});

describe("the command vectors", () => {
  const folder = mkdtempSync(join(tmpdir(), "vectors-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(...parameters: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
    const started = spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "src/cli/vectors/vectors.ts"), ...parameters], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: folder },
    });
    return { code: started.status, out: started.stdout, err: started.stderr };
  }

  it("prints what is off, counts in its last line, and exits with 1", () => {
    writeFileSync(join(folder, "off.json"), JSON.stringify({ sets: [wilsonSet(NINE_OF_18, { ...NINE_OF_18, lower: 0.5 })] }));
    const { code, out } = run("off.json");
    expect(code).toBe(1);
    expect(out).toMatch(/^set 1, row 2 \(wilson\): lower got 0\.29\d+, wanted 0\.5\n2 checked, 1 off, 0 not checked\n$/);
  }, 30_000);

  it("exits with 0 when all is well and with 1 when there was nothing to check", () => {
    writeFileSync(join(folder, "well.json"), JSON.stringify({ sets: [wilsonSet(NINE_OF_18)] }));
    expect(run("well.json")).toEqual({ code: 0, out: "1 checked, 0 off, 0 not checked\n", err: "" });
    writeFileSync(join(folder, "nothing.json"), JSON.stringify({ sets: [{ kind: "fisher", tolerance: 0, rows: [{}] }] }));
    expect(run("nothing.json")).toEqual({ code: 1, out: "0 checked, 0 off, 1 not checked\n", err: "" });
  }, 30_000);

  it("says what is wrong with a file, without a stack trace", () => {
    writeFileSync(join(folder, "broken.json"), "{");
    expect(run("broken.json")).toEqual({ code: 1, out: "", err: "vectors: broken.json: the file is not JSON (line 1, column 2).\n" });
    expect(run("missing.json")).toEqual({ code: 1, out: "", err: "vectors: missing.json cannot be read: ENOENT\n" });
    expect(run()).toMatchObject({ code: 1, out: "" });
  }, 30_000);
});
