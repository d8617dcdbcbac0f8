import { schemaFaults } from "../../../src/cli/schemaFaults.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

beforeAll(async () => {
  const setup = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [{ id: "SAG-01", benefit: "V85", social: true }] };
  folder.write("setup.json", setup);
  await folder.run(["new", "setup.json", "bog.xlsx", "--id", "bog"]);
});

describe("export", () => {
  it.each(["municipality", "leaders", "viso"])("makes the file for %s, and says what it holds", async (audience) => {
    const { code, json, err } = await folder.run(["export", "bog.xlsx", "ud.xlsx", "--for", audience, "--json"]);
    expect([code, schemaFaults("export", json)]).toEqual([0, []]);
    expect(json).toEqual({ file: `${folder.path}/ud.xlsx`, for: audience, sheets: ["Om filen"], problems: [] });
    expect(err).toContain("Filen indeholder: Om filen.");
    expect(JSON.parse(new TextDecoder().decode(folder.bytes("ud.xlsx")))).toMatchObject({ part: { kind: audience } });
  });

  it.each<[string, readonly string[], string]>([
    ["for nobody", ["bog.xlsx", "nej.xlsx"], "--for mangler. Skriv en af disse: municipality, leaders, viso, legal-a, legal-b, social-a, social-b."],
    ["for somebody else", ["bog.xlsx", "nej.xlsx", "--for", "pressen"], "”pressen” er ikke en modtager."],
    ["that is no workbook", ["bog.xlsx", "nej.json", "--for", "viso"], "navnet skal slutte på .xlsx"],
  ])("makes none %s", async (_what, args, words) => {
    const { code, err } = await folder.run(["export", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(() => folder.bytes("nej.xlsx")).toThrow("ENOENT");
  });
});
