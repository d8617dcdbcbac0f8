import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

beforeAll(async () => {
  folder.write("setup.json", { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [{ id: "SAG-01", benefit: "V85" }] });
  folder.write("kort.json", { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", themes: ["A.sag"] });
  folder.write("spor.json", { themes: [{ assessment: "Som det ses i SAG-01, mangler der oplysninger." }] });
  await folder.run(["new", "setup.json", "bog.xlsx"]);
  await folder.run(["new", "kort.json", "kort.xlsx"]);
  await folder.run(["fill", "bog.xlsx", "spor.json", "spor.xlsx"]);
});

describe("report", () => {
  it("writes a Word document, and says where", async () => {
    const { code, json, err } = await folder.run(["report", "bog.xlsx", "rapport.docx", "--json"]);
    expect([code, json]).toEqual([0, { file: `${folder.path}/rapport.docx`, chapters: 3, problems: [] }]);
    expect(err).toContain("Skrevet: ");
    expect(new TextDecoder().decode(folder.bytes("rapport.docx").slice(0, 2))).toBe("PK");
  });

  it("writes the status report, also against a first measurement", async () => {
    const alone = await folder.run(["report", "bog.xlsx", "status.docx", "--status", "--json"]);
    const both = await folder.run(["report", "bog.xlsx", "status.docx", "--status", "--before", "bog.xlsx", "--json"]);
    expect([alone.code, both.code]).toEqual([0, 0]);
  });

  it.each<[string, readonly string[], string]>([
    ["against a first measurement that it was not asked to use", ["bog.xlsx", "nej.docx", "--before", "bog.xlsx"], "--before hører til --status."],
    ["on the status of a short course", ["kort.xlsx", "nej.docx", "--status"], "Et kort forløb har ingen udviklingsplan"],
    ["under another kind of name", ["bog.xlsx", "nej.xlsx"], "navnet skal slutte på .docx"],
    ["with a case's id in it", ["spor.xlsx", "nej.docx"], "En sags dæknavn står i ”Samlet vurdering”. Rapporten er ikke skrevet."],
  ])("writes none %s", async (_what, args, words) => {
    const { code, err } = await folder.run(["report", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(() => folder.bytes(args[1] ?? "")).toThrow("ENOENT");
  });
});
