import { readdirSync } from "node:fs";
import answersExample from "../../../src/cli/schema/answers.example.json" with { type: "json" };
import setupExample from "../../../src/cli/schema/setup.example.json" with { type: "json" };
import { foundInSheet, memoryBooks } from "../memoryBooks.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
beforeAll(async () => {
  folder.write("setup.json", setupExample);
  folder.write("answers.json", answersExample);
  folder.write("tekst.xlsx", "bare tekst");
  await folder.run(["new", "setup.json", "ny.xlsx"]);
});
afterAll(() => folder.remove());

const answer = (code: string) => ({ answers: [{ instrument: "legal", subject: "SAG-01", item: "R.oplysning", code }] });

describe("fill", () => {
  it("enters the example without a problem, and a second time changes nothing", async () => {
    const first = await folder.run(["fill", "ny.xlsx", "answers.json", "fyldt.xlsx", "--json"]);
    expect(first).toMatchObject({ code: 0, json: { entered: 22, problems: [] } });
    const again = await folder.run(["fill", "fyldt.xlsx", "answers.json", "igen.xlsx", "--json"]);
    expect(again).toMatchObject({ code: 0, json: { entered: 0, problems: [] } });
    expect(folder.bytes("igen.xlsx")).toEqual(folder.bytes("fyldt.xlsx"));
  });

  it("may write into the file that it reads, and leaves nothing beside it", async () => {
    await folder.run(["new", "setup.json", "samme.xlsx"]);
    expect((await folder.run(["fill", "samme.xlsx", "answers.json", "samme.xlsx"])).code).toBe(0);
    expect(folder.book("samme.xlsx").analysis.findings).toHaveLength(2);
    expect(readdirSync(folder.path).filter((name) => name.includes(".tmp"))).toEqual([]);
  });

  it("ends with 1 when something is left out, with the rest written", async () => {
    const { answers } = answer("0");
    folder.write("halvt.json", { answers: [{ ...answers[0], subject: "SAG-99" }, ...answers] });
    const { code, json, err } = await folder.run(["fill", "ny.xlsx", "halvt.json", "halvt.xlsx", "--json"]);
    expect({ code, entered: json?.["entered"] }).toEqual({ code: 1, entered: 1 });
    expect(json?.problems).toMatchObject([{ code: "unknown-case", path: "answers[0].subject" }]);
    expect(err).toContain("1 problem:\n  - answers[0].subject: Sagen ”SAG-99” findes ikke");
    expect(folder.book("halvt.xlsx").analysis.answers).toContainEqual(expect.objectContaining({ item: "R.oplysning", given: { kind: "code", code: "0" } }));
  });

  it("replaces what differs only when told to", async () => {
    folder.write("to.json", answer("2"));
    folder.write("nul.json", answer("0"));
    await folder.run(["fill", "ny.xlsx", "to.json", "svar.xlsx"]);
    const kept = await folder.run(["fill", "svar.xlsx", "nul.json", "beholdt.xlsx", "--json"]);
    expect(kept).toMatchObject({ code: 1, json: { entered: 0, problems: [{ code: "differs", path: "answers[0].code" }] } });
    expect(folder.bytes("beholdt.xlsx")).toEqual(folder.bytes("svar.xlsx"));
    const replaced = await folder.run(["fill", "svar.xlsx", "nul.json", "skiftet.xlsx", "--replace", "--json"]);
    expect(replaced).toMatchObject({ code: 0, json: { entered: 1, problems: [] } });
  });

  it("tells what could not be read in the workbook", async () => {
    const { code, err } = await folder.run(["fill", "ny.xlsx", "answers.json", "x.xlsx"], memoryBooks([foundInSheet]));
    expect(code).toBe(1);
    expect(err).toContain("  - Sager!C7: Ulæseligt.");
  });

  it.each<[string, readonly string[], string]>([
    ["a workbook that is not there", ["findes-ikke.xlsx", "answers.json"], "file-not-found"],
    ["a workbook that is none", ["tekst.xlsx", "answers.json"], "not-a-zip"],
    ["answers that follow no schema", ["ny.xlsx", "setup.json"], "schema-additionalProperties"],
  ])("refuses %s", async (_what, files, code) => {
    const { json, code: ended } = await folder.run(["fill", ...files, "nej.xlsx", "--json"]);
    expect(ended).toBe(2);
    expect(json?.problems[0]?.code).toBe(code);
    expect(readdirSync(folder.path)).not.toContain("nej.xlsx");
  });
});
