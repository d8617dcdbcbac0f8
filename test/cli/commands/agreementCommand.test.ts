import { schemaFaults } from "../../../src/cli/schemaFaults.ts";
import agreementExample from "../../../src/cli/schema/agreement.example.json" with { type: "json" };
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const cases = Array.from({ length: 6 }, (_, index) => ({ id: `SAG-${index + 1}`, benefit: "V85", ...(index < 2 && { double: ["legal"] }) }));
const answer = (subject: string, item: string, original: string, code: string) => ({ instrument: "legal", subject, item, original, code });

beforeAll(async () => {
  folder.write("setup.json", { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases });
  folder.write("ene.json", { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [cases[5]] });
  folder.write("answers.json", {
    answers: [
      answer("SAG-1", "R.hjemmel", "A", "0"), answer("SAG-1", "R.hjemmel", "B", "0"),
      answer("SAG-1", "R.oplysning", "A", "0"), answer("SAG-1", "R.oplysning", "B", "1"),
      answer("SAG-2", "R.oplysning", "A", "0"), answer("SAG-2", "R.oplysning", "B", "2"),
      answer("SAG-2", "R.hjemmel", "A", "IR"), answer("SAG-2", "R.hjemmel", "B", "0"),
    ],
    agreed: [{ instrument: "legal", subject: "SAG-1", item: "R.oplysning", code: "1", by: "AB", date: "2026-11-02", why: "Lægen blev ikke spurgt." }],
  });
  await folder.run(["new", "setup.json", "bog.xlsx"]);
  await folder.run(["fill", "bog.xlsx", "answers.json", "bog.xlsx"]);
});

describe("agreement", () => {
  it("says in counts how far two agree, then where they differ, the widest first", async () => {
    const { code, err, json } = await folder.run(["agreement", "bog.xlsx", "--json"]);
    expect(code).toBe(0);
    expect(schemaFaults("agreement", json)).toEqual([]);
    // The presets of an adult's case are the same for both: the child's view, notice.
    expect(json).toMatchObject({ cases: 2, awaiting: 2, scales: [{ scale: "L", pairs: 3, withinOne: 2, ac2: { value: null, reason: "few-pairs" } }, { scale: "J" }] });
    const found = json?.["disagreements"] as readonly { readonly subject: string; readonly apart: number | null; readonly settlement: string }[];
    expect(found.map(({ subject, apart, settlement }) => [subject, apart, settlement])).toEqual([
      ["SAG-2", 2, "awaiting"],
      ["SAG-1", 1, "agreed"],
      ["SAG-2", null, "awaiting"],
    ]);
    expect(err).toMatch(/^Enige i \d+ af \d+ svar/);
    expect(err).toContain("SAG-1, R.oplysning: A 0, B 1; afstemt til 1");
  });

  it("says how to have two reviewers where there is one", async () => {
    await folder.run(["new", "ene.json", "ene.xlsx"]);
    const { code, json } = await folder.run(["agreement", "ene.xlsx", "--json"]);
    expect(code).toBe(1);
    expect(json?.problems.map((one) => one.code)).toEqual(["no-double-review"]);
  });

  it("has an example that follows its schema", () => {
    expect(schemaFaults("agreement", agreementExample)).toEqual([]);
  });
});
