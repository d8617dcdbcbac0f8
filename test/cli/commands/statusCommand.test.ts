import { schemaFaults } from "../../../src/cli/schemaFaults.ts";
import statusExample from "../../../src/cli/schema/status.example.json" with { type: "json" };
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const setup = (benefit: string) => ({
  municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024",
  cases: Array.from({ length: 20 }, (_, index) => ({ id: `SAG-${index + 1}`, benefit })),
});
const answers = (met: number) => ({
  answers: Array.from({ length: 20 }, (_, index) => ({ instrument: "legal", subject: `SAG-${index + 1}`, item: "R.oplysning", code: index < met ? "0" : "2" })),
});

async function book(file: string, content: object, met: number): Promise<void> {
  folder.write("setup.json", content);
  folder.write("answers.json", answers(met));
  await folder.run(["new", "setup.json", file]);
  await folder.run(["fill", file, "answers.json", file]);
}

beforeAll(async () => {
  await book("første.xlsx", setup("V85"), 6);
  await book("anden.xlsx", setup("V97"), 13);
  await book("nabo.xlsx", { ...setup("V85"), municipality: "Nabokommune" }, 20);
});

describe("status", () => {
  it("says what has changed, in which mix of cases, and what so many cases can show", async () => {
    const { code, err, json } = await folder.run(["status", "første.xlsx", "anden.xlsx", "--json"]);
    expect(code).toBe(0);
    expect(schemaFaults("status", json)).toEqual([]);
    expect(json).toMatchObject({
      withoutMaterialDefect: { before: { met: 6, n: 20 }, after: { met: 13, n: 20 }, change: { verdict: "clear" } },
      benefits: [{ benefit: "V85", before: 20, after: 0 }, { benefit: "V97", before: 0, after: 20 }],
    });
    expect(json?.["canShow"]).toHaveLength(21);
    expect(err).toContain("Sagsoplysning: opfyldt i 6 af 20, nu opfyldt i 13 af 20: tydelig ændring til det bedre");
  });

  it("does not compare two municipalities", async () => {
    const { code, json } = await folder.run(["status", "første.xlsx", "nabo.xlsx", "--json"]);
    expect(code).toBe(2);
    expect(json?.problems.map((one) => one.code)).toEqual(["other-municipality"]);
  });

  it("has an example that follows its schema", () => expect(schemaFaults("status", statusExample)).toEqual([]));
});
