import setupExample from "../../../src/cli/schema/setup.example.json" with { type: "json" };
import { memoryBooks } from "../memoryBooks.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const smallest = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024" };

describe("new", () => {
  it("makes a workbook of the example and ends with 0", async () => {
    folder.write("setup.json", setupExample);
    const { code, json, err } = await folder.run(["new", "setup.json", "ny.xlsx", "--json"]);
    expect({ code, json }).toEqual({ code: 0, json: { file: `${folder.path}/ny.xlsx`, problems: [] } });
    expect(err).toContain("Skrevet: ");
    const { analysis, stamp } = folder.book("ny.xlsx");
    expect(analysis).toMatchObject({ municipality: "Eksempelkommune", benefits: ["V85", "V97"] });
    expect(stamp).toEqual({ formatVersion: 1, workbookId: "et-id", created: "2026-09-01T08:00:00.000Z" });
  });

  it("takes the id and the moment from the command line, so that two runs are equal", async () => {
    folder.write("setup.json", smallest);
    for (const out of ["en.xlsx", "to.xlsx"]) await folder.run(["new", "setup.json", out, "--id", "K1", "--now", "2026-01-02T03:04"]);
    expect(folder.bytes("en.xlsx")).toEqual(folder.bytes("to.xlsx"));
    expect(folder.book("en.xlsx").stamp).toMatchObject({ workbookId: "K1", created: "2026-01-02T03:04:00.000Z" });
  });

  it("reads a file that Notepad saved, with its byte order mark", async () => {
    folder.write("bom.json", `\uFEFF${JSON.stringify(smallest)}`);
    expect((await folder.run(["new", "bom.json", "bom.xlsx"])).code).toBe(0);
  });

  it("ends with 1 when characters were taken out of a text, with the workbook written", async () => {
    folder.write("styretegn.json", { ...smallest, caseSelection: "a\u0007b" });
    const { code, json } = await folder.run(["new", "styretegn.json", "styretegn.xlsx", "--json"]);
    expect(code).toBe(1);
    expect(json?.problems).toMatchObject([{ code: "control-characters-removed", path: "caseSelection" }]);
    expect(folder.book("styretegn.xlsx").analysis.caseSelection).toBe("ab");
  });

  it.each<[string, unknown, string, string | undefined]>([
    ["broken JSON", '{"cases": [{"id": "A" "benefit": "V85"}]}', "json-syntax", "cases[0]"],
    ["a name twice", '{"area": "voksen", "area": "børn"}', "json-doubled", "area"],
    ["a field of the wrong type", { ...smallest, cases: {} }, "schema-type", "cases"],
    ["a benefit of the other area", { ...smallest, cases: [{ id: "A", benefit: "B86" }] }, "benefit-of-other-area", "cases[0].benefit"],
    ["a doubled id", { ...smallest, cases: [{ id: "A", benefit: "V85" }, { id: "a", benefit: "V85" }] }, "doubled-case", "cases[1].id"],
  ])("refuses %s with the path to it, and writes nothing", async (_what, content, code, path) => {
    folder.write("forkert.json", content);
    folder.write("før.xlsx", "det gamle");
    const ran = await folder.run(["new", "forkert.json", "før.xlsx", "--json"]);
    expect(ran.code).toBe(2);
    expect(ran.json?.problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
    expect(new TextDecoder().decode(folder.bytes("før.xlsx"))).toBe("det gamle");
  });

  it("says in which line and column JSON is broken", async () => {
    folder.write("forkert.json", '{\n  "area": voksen\n}');
    expect((await folder.run(["new", "forkert.json", "x.xlsx"])).err).toContain("linje 2, kolonne 11 (ved area)");
  });

  it.each<[string, string, string, string]>([
    ["a setup that is not there", "findes-ikke.json", "x.xlsx", "file-not-found"],
    ["a setup that is a folder", ".", "x.xlsx", "is-folder"],
    ["a folder that is not there", "godt.json", "findes-ikke/x.xlsx", "folder-not-found"],
  ])("refuses %s", async (_what, setup, out, code) => {
    folder.write("godt.json", smallest);
    const ran = await folder.run(["new", setup, out, "--json"]);
    expect(ran.code).toBe(2);
    expect(ran.json?.problems).toMatchObject([{ code }]);
  });

  it("says what the workbook's maker refuses", async () => {
    folder.write("godt.json", smallest);
    const problem = { code: "text-too-long", message: "For lang." };
    const books = { ...memoryBooks(), create: () => Promise.resolve({ ok: false as const, problem }) };
    expect(await folder.run(["new", "godt.json", "nej.xlsx", "--json"], books)).toMatchObject({ code: 2, json: { problems: [problem] } });
  });
});

describe("new on cases that are drawn", () => {
  /** S01 to S20: fifteen of one benefit, five of another. */
  const cases = Array.from({ length: 20 }, (_, index) => ({ id: `S${String(index + 1).padStart(2, "0")}`, benefit: index < 15 ? "V85" : "V97" }));
  const drawn = async (...more: readonly string[]) => {
    folder.write("alle.json", { ...smallest, caseSelection: "Alle afgørelser i 2027.", cases });
    const ran = await folder.run(["new", "alle.json", "tilsyn.xlsx", "--json", ...more]);
    return { ...ran, ids: ran.code === 2 ? [] : folder.book("tilsyn.xlsx").analysis.cases.map((one) => one.id) };
  };

  it("takes as many as asked for, over the benefits, and the same again with the same seed", async () => {
    const { ids } = await drawn("--draw", "8", "--seed", "42");
    expect(ids).toHaveLength(8);
    expect(ids.filter((id) => id > "S15")).toHaveLength(2);
    expect((await drawn("--draw", "8", "--seed", "42")).ids).toEqual(ids);
    expect((await drawn("--draw", "8", "--seed", "43")).ids).not.toEqual(ids);
    expect(folder.book("tilsyn.xlsx").analysis.caseSelection).toMatch(/^Alle afgørelser i 2027\. 8 sager er trukket med starttallet 43 blandt 20 sager\. Metode: sagslup-udtræk-1: /);
  });

  it.each<[string, readonly string[], string]>([
    ["more than there are", ["--draw", "21", "--seed", "1"], "too-few-cases"],
    ["none", ["--draw", "0", "--seed", "1"], "command-line"],
    ["without a seed", ["--draw", "5"], "command-line"],
    ["with a seed alone", ["--seed", "5"], "command-line"],
  ])("refuses to draw %s", async (_what, more, code) => {
    const ran = await drawn(...more);
    expect([ran.code, ran.json?.problems.map((one) => one.code)]).toEqual([2, [code]]);
  });
});
