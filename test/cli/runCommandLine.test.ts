import { memoryBooks } from "./memoryBooks.ts";
import { TestFolder } from "./commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const names = ["new", "fill", "summary", "check", "suggest", "draw"];

describe("help", () => {
  it("names every command, on standard error, and ends with 0", async () => {
    const { code, out, err } = await folder.run(["--help"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    for (const name of names) expect(err).toContain(`\n  ${name} <`);
  });

  it.each(names)("tells how %s is used, with an example", async (name) => {
    const { code, err } = await folder.run([name, "--help"]);
    expect(code).toBe(0);
    expect(err).toMatch(new RegExp(`^Brug: sagslup ${name} <`));
    expect(err).toContain(`npm run --silent sagslup -- ${name} `);
  });
});

describe("a wrong command line does nothing, ends with 2 and says how it is meant", () => {
  it.each<[string, readonly string[], string]>([
    ["no command", [], "Der mangler en kommando. Brug: sagslup"],
    ["an unknown command", ["slet"], "Kommandoen ”slet” findes ikke. Brug: sagslup"],
    ["a file too few", ["new", "setup.json"], "Der skal være 2 filer, men der er 1. Brug: sagslup new"],
    ["a file too many", ["check", "a.xlsx", "b.xlsx"], "Der skal være 1 fil, men der er 2. Brug: sagslup check"],
    ["an unknown option", ["check", "a.xlsx", "--live"], "Valget --live findes ikke her. Brug: sagslup check"],
    ["an option without its value", ["new", "a.json", "b.xlsx", "--id"], "Valget --id skal følges af en værdi."],
    ["an option where a value should be", ["new", "a.json", "b.xlsx", "--id", "--now"], "Valget --id skal følges af en værdi."],
    ["a value for an option that takes none", ["fill", "a.xlsx", "b.json", "c.xlsx", "--replace=ja"], "Valget --replace tager ingen værdi."],
    ["an id that is blank", ["new", "a.json", "b.xlsx", "--id", " "], "--id skal være 1 til 100 tegn"],
    ["a moment that is none", ["new", "a.json", "b.xlsx", "--now", "2026-13-01"], "”2026-13-01” er ikke et tidspunkt."],
    ["--live without --json", ["summary", "a.xlsx", "--live"], "--live kræver --json."],
    ["a result that is no workbook", ["fill", "a.xlsx", "b.json", "b.json"], "navnet skal slutte på .xlsx: ”b.json”."],
  ])("%s", async (_what, args, words) => {
    const { code, out, err } = await folder.run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err).toContain("Intet er udført.");
  });

  it("in JSON too, when that is asked for", async () => {
    const { code, json } = await folder.run(["slet", "--json"]);
    expect(code).toBe(2);
    expect(json?.problems).toMatchObject([{ code: "command-line" }]);
  });
});

it("ends with 2 and a short word when something happens that nobody thought of", async () => {
  folder.write("bog.xlsx", "{}");
  const books = { ...memoryBooks(), check: () => Promise.reject(new Error("uha")) };
  const { code, err } = await folder.run(["check", "bog.xlsx"], books);
  expect(code).toBe(2);
  expect(err).toContain("Der skete en uventet fejl, og intet er udført: uha.");
  expect(err).not.toContain("    at ");
  expect(folder.unexpected).toHaveLength(1);
});
