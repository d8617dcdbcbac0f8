import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

/** Five cases in which the facts were not found: a serious defect in each. */
const ids = ["A", "B", "C", "D", "E"];
const setup = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: ids.map((id) => ({ id, benefit: "V85" })) };
const answers = ids.map((subject) => ({ instrument: "legal", subject, item: "R.oplysning", code: "2" }));

describe("suggest", () => {
  it("adds what the evidence suggests, as suggestions, and nothing the second time", async () => {
    folder.write("setup.json", setup);
    folder.write("answers.json", { answers });
    await folder.run(["new", "setup.json", "bog.xlsx"]);
    await folder.run(["fill", "bog.xlsx", "answers.json", "bog.xlsx"]);
    const first = await folder.run(["suggest", "bog.xlsx", "forslag.xlsx", "--json"]);
    expect(first).toMatchObject({ code: 0, json: { suggested: ["forslag.udfordring.A.sag.udredning.R.oplysning"] } });
    expect(folder.book("forslag.xlsx").analysis.findings).toMatchObject([{ status: "forslag", kind: "challenge" }]);
    expect(await folder.run(["suggest", "forslag.xlsx", "igen.xlsx", "--json"])).toMatchObject({ code: 0, json: { suggested: [] } });
    expect(folder.bytes("igen.xlsx")).toEqual(folder.bytes("forslag.xlsx"));
  });

  it("ends with 2 when there is no workbook to read", async () => {
    expect((await folder.run(["suggest", "findes-ikke.xlsx", "ud.xlsx"])).code).toBe(2);
  });
});
