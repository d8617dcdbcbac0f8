import { foundInSheet, memoryBooks } from "../memoryBooks.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

/** SAG-01 to SAG-20, of five benefits in turn. */
const setup = {
  municipality: "Eksempelkommune",
  area: "voksen",
  framework: "taskforce-2024",
  cases: Array.from({ length: 20 }, (_, index) => ({
    id: `SAG-${String(index + 1).padStart(2, "0")}`,
    benefit: ["V85", "V85", "V97", "V104", "V107"][index % 5],
    age: 40,
  })),
};
const CHOSEN_WITH_42 = ["SAG-05", "SAG-06", "SAG-11", "SAG-18", "SAG-19"];
const CHOSEN_WITH_7 = ["SAG-11", "SAG-13", "SAG-15", "SAG-16", "SAG-19"];

/** A new workbook with the twenty cases. */
async function newBook(file: string): Promise<void> {
  folder.write("setup.json", setup);
  const { code, err } = await folder.run(["new", "setup.json", file]);
  if (code !== 0) throw new Error(err);
}

describe("draw", () => {
  it("draws five cases and tells programs which, how, and from what", async () => {
    await newBook("bog.xlsx");
    const { code, json } = await folder.run(["draw", "bog.xlsx", "ud.xlsx", "--seed", "42", "--json"]);
    expect(code).toBe(0);
    expect(json).toEqual({
      file: `${folder.path}/ud.xlsx`,
      seed: 42,
      algorithm: expect.stringMatching(/^sagslup-udtræk-1: .*mulberry32/),
      chosen: CHOSEN_WITH_42,
      strata: [
        { benefit: "V104", cases: 4, places: 1 },
        { benefit: "V107", cases: 4, places: 1 },
        { benefit: "V85", cases: 8, places: 2 },
        { benefit: "V97", cases: 4, places: 1 },
      ],
      problems: [],
    });
    expect(folder.book("ud.xlsx").analysis.draw).toMatchObject({ seed: 42, count: 5, date: null });
  });

  it("tells people the same in words", async () => {
    await newBook("bog.xlsx");
    const { err } = await folder.run(["draw", "bog.xlsx", "ud.xlsx", "--seed", "42"]);
    expect(err).toContain("Udtrukket til VISO: SAG-05, SAG-06, SAG-11, SAG-18, SAG-19.");
    expect(err).toContain("  Socialpædagogisk støtte (SEL § 85): 2 af 8\n");
  });

  it("takes the count and the date from the command line, and the ends of what a seed can be", async () => {
    await newBook("bog.xlsx");
    await folder.run(["draw", "bog.xlsx", "ud.xlsx", "--seed", "4294967295", "--count", "7", "--date", "2026-10-01"]);
    expect(folder.book("ud.xlsx").analysis.draw).toMatchObject({ seed: 4294967295, count: 7, date: "2026-10-01" });
    expect((await folder.run(["draw", "bog.xlsx", "ud.xlsx", "--seed", "0"])).code).toBe(0);
  });

  it("draws over a choice only with --replace", async () => {
    await newBook("bog.xlsx");
    await folder.run(["draw", "bog.xlsx", "bog.xlsx", "--seed", "42"]);
    const refused = await folder.run(["draw", "bog.xlsx", "ny.xlsx", "--seed", "7", "--json"]);
    expect(refused).toMatchObject({ code: 2, json: { problems: [{ code: "already-chosen" }] } });
    expect(() => folder.bytes("ny.xlsx")).toThrow("ENOENT");
    const replaced = await folder.run(["draw", "bog.xlsx", "ny.xlsx", "--seed", "7", "--replace", "--json"]);
    expect(replaced).toMatchObject({ code: 0, json: { chosen: CHOSEN_WITH_7 } });
  });

  it("hands on what could not be read, and ends with 1", async () => {
    await newBook("bog.xlsx");
    const ran = await folder.run(["draw", "bog.xlsx", "ud.xlsx", "--seed", "1", "--json"], memoryBooks([foundInSheet]));
    expect(ran).toMatchObject({ code: 1, json: { problems: [foundInSheet] } });
  });

  it("does nothing while answers stand about cases that are not chosen", async () => {
    await newBook("bog.xlsx");
    const outside = { ...foundInSheet, code: "not-chosen" };
    const ran = await folder.run(["draw", "bog.xlsx", "nej.xlsx", "--seed", "1", "--json"], memoryBooks([outside]));
    expect(ran).toMatchObject({ code: 2, json: { problems: [{ code: "answers-outside" }, outside] } });
  });

  it.each<[string, readonly string[], string]>([
    ["no seed", [], "--seed mangler."],
    ["a seed beyond 32 bits", ["--seed", "4294967296"], "”4294967296” er ikke et starttal."],
    ["a seed below zero", ["--seed=-1"], "”-1” er ikke et starttal."],
    ["half a seed", ["--seed", "1.5"], "”1.5” er ikke et starttal."],
    ["a blank seed", ["--seed", ""], "”” er ikke et starttal."],
    ["no cases to draw", ["--seed", "1", "--count", "0"], "”0” er ikke et antal sager."],
    ["a count in words", ["--seed", "1", "--count", "fem"], "”fem” er ikke et antal sager."],
    ["a day that does not exist", ["--seed", "1", "--date", "2026-02-30"], "”2026-02-30” er ikke en dato."],
    ["more cases than there are", ["--seed", "1", "--count", "21"], "Der skal trækkes 21, men projektmappen har 20 sager."],
  ])("refuses %s", async (_what, options, words) => {
    await newBook("bog.xlsx");
    const { code, err } = await folder.run(["draw", "bog.xlsx", "nej.xlsx", ...options]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(() => folder.bytes("nej.xlsx")).toThrow("ENOENT");
  });

  it("writes a workbook and nothing else", async () => {
    const { code, err } = await folder.run(["draw", "bog.xlsx", "answers.json", "--seed", "1"]);
    expect(code).toBe(2);
    expect(err).toContain("navnet skal slutte på .xlsx");
  });
});
