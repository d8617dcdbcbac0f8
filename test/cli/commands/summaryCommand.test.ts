import answersExample from "../../../src/cli/schema/answers.example.json" with { type: "json" };
import setupExample from "../../../src/cli/schema/setup.example.json" with { type: "json" };
import summaryExample from "../../../src/cli/schema/summary.example.json" with { type: "json" };
import { schemaFaults } from "../../../src/cli/schemaFaults.ts";
import { foundInSheet, memoryBooks } from "../memoryBooks.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
beforeAll(async () => {
  folder.write("setup.json", setupExample);
  folder.write("answers.json", answersExample);
  await folder.run(["new", "setup.json", "tom.xlsx"]);
  await folder.run(["fill", "tom.xlsx", "answers.json", "fyldt.xlsx"]);
});
afterAll(() => folder.remove());

describe("summary", () => {
  it.each(["tom.xlsx", "fyldt.xlsx"])("of %s follows its schema, and missing answers are no problem", async (file) => {
    const { code, json, err } = await folder.run(["summary", file, "--json"]);
    expect({ code, err, faults: schemaFaults("summary", json) }).toEqual({ code: 0, err: "", faults: [] });
  });

  it("of the filled example is the example beside the schema", async () => {
    expect((await folder.run(["summary", "fyldt.xlsx", "--json"])).json).toEqual(summaryExample);
  });

  it("is the same read from formula cells", async () => {
    const computed = await folder.run(["summary", "fyldt.xlsx", "--json"]);
    expect((await folder.run(["summary", "fyldt.xlsx", "--json", "--live"])).out).toBe(computed.out);
  });

  it("is text for people, on standard error, when no JSON is asked for", async () => {
    const { code, out, err } = await folder.run(["summary", "fyldt.xlsx"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("I 1 af de 2 gennemgåede sager er der mindst én mangel med væsentlig betydning");
  });

  it("ends with 1 when something in the workbook could not be read", async () => {
    const { code, json } = await folder.run(["summary", "fyldt.xlsx", "--json"], memoryBooks([foundInSheet]));
    expect({ code, problems: json?.problems }).toEqual({ code: 1, problems: [foundInSheet] });
  });

  it("ends with 2 when there is no workbook", async () => {
    for (const more of [[], ["--json"], ["--json", "--live"]]) expect((await folder.run(["summary", "x.xlsx", ...more])).code).toBe(2);
  });
});
