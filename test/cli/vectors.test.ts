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

  it.each([["agreement/agreement.json", 7], ["change/change.json", 9]])("and those of %s", (file, rows) => {
    const published = readFileSync(join(ROOT, "test/scoring", file), "utf8");
    expect(checkVectors(readVectors(published))).toEqual({ checked: rows, off: [], notChecked: 0 });
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
  ])("refuses the row %p and says where it is", (row, message) => {
    expect(() => checked(wilsonSet(row))).toThrow(message);
  });

  it("takes null for a number that cannot be had, and nothing else for it", () => {
    const nobody = { ratings: [["a", null], [null, "b"]] };
    expect(checked({ kind: "alpha", tolerance: 0, rows: [{ ...nobody, nominal: null }] }).off).toEqual([]);
    expect(checked({ kind: "alpha", tolerance: 0, rows: [{ ...nobody, nominal: 0 }] }).off).toEqual([
      "set 1, row 1 (alpha): nominal got none, wanted 0",
    ]);
    expect(checked(wilsonSet({ x: 0, n: 0, lower: null, upper: null })).off).toEqual([]);
    expect(checked(wilsonSet({ ...NINE_OF_18, lower: null })).off[0]).toMatch(/^set 1, row 1 \(wilson\): lower got 0\.29\d+, wanted none$/);
  });

  it("takes words for categories, in the order of their scale", () => {
    const words = { ratings: [["ja", "delvist", "nej", "ja"], ["ja", "nej", "nej", "delvist"]], scale: ["ja", "delvist", "nej"] };
    const numbers = { ratings: [[1, 2, 3, 1], [1, 3, 3, 2]], scale: [1, 2, 3] };
    const offBy = (row: object) => checked({ kind: "alpha", tolerance: 0, rows: [{ ...row, ordinal: -9 }] }).off;
    expect(offBy(words)).toEqual(offBy(numbers));
  });

  it.each([
    ["alpha", { ratings: [["a"], ["b"]], ordinal: 0.5 }, "the ratings are words: their order must stand in scale."],
    ["alpha", { ratings: [[1], [2]], nominel: 0.5 }, "none of nominal, ordinal, interval is there."],
    ["alpha", { ratings: [[1, 2], [2]], nominal: 0.5 }, "ratings has raters with lists of different lengths."],
    ["alpha", { ratings: [[true], [2]], nominal: 0.5 }, "a rating is neither a number, a text nor null."],
    ["gwet", { ratings: [[1], [7]], scale: [1, 2], ac1: 0.5 }, "7 is not on the scale."],
    ["agreement-table", { table: [[1, 2]], ac1: 0.5 }, "table has not as many columns as rows."],
    ["agreement-table", { table: [[1, 2], [1]], ac1: 0.5 }, "table has rows of different lengths."],
    ["fisher", { table: [[1, 2, 3], [1, 2, 3]], p: 0.5 }, "table is not two rows of two counts."],
    ["newcombe-difference", { x1: 3, n1: 2, x2: 0, n2: 1, lower: 0, upper: 0 }, "x1 (3) is larger than n1 (2)."],
  ])("refuses the %s row %p: %s", (kind, row, message) => {
    expect(() => checked({ kind, tolerance: 0, rows: [row] })).toThrow(`set 1, row 1 (${kind}): ${message}`);
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
  });

  it("exits with 0 when all is well and with 1 when there was nothing to check", () => {
    writeFileSync(join(folder, "well.json"), JSON.stringify({ sets: [wilsonSet(NINE_OF_18)] }));
    expect(run("well.json")).toEqual({ code: 0, out: "1 checked, 0 off, 0 not checked\n", err: "" });
    writeFileSync(join(folder, "nothing.json"), JSON.stringify({ sets: [{ kind: "kendall", tolerance: 0, rows: [{}] }] }));
    expect(run("nothing.json")).toEqual({ code: 1, out: "0 checked, 0 off, 1 not checked\n", err: "" });
  });

  it("says what is wrong with a file, without a stack trace", () => {
    writeFileSync(join(folder, "broken.json"), "{");
    expect(run("broken.json")).toEqual({ code: 1, out: "", err: "vectors: broken.json: the file is not JSON (line 1, column 2).\n" });
    expect(run("missing.json")).toEqual({ code: 1, out: "", err: "vectors: missing.json cannot be read: ENOENT\n" });
    expect(run()).toMatchObject({ code: 1, out: "" });
  });
});
