import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { TestFolder, type Ran } from "../cli/commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const run = (...args: readonly string[]): Promise<Ran> => folder.run(args, xlsxBooks);

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

async function analysisIn(file: string): Promise<Analysis> {
  const open = await xlsxBooks.open(folder.bytes(file));
  if (!open.ok) throw new Error(open.problem.message);
  expect(open.value.problems).toEqual([]);
  return open.value.analysis;
}

const chosenIn = ({ cases }: Analysis) => cases.filter((one) => one.social).map((one) => one.id);

async function expectOneSummary(file: string, chosen: number): Promise<void> {
  const computed = await run("summary", file, "--json");
  expect(computed.json).toMatchObject({ cases: { total: 20, social: chosen }, problems: [] });
  expect((await run("summary", file, "--json", "--live")).json).toEqual(computed.json);
}

describe("Drawing the cases for VISO in a new workbook of twenty", () => {
  const chosen = ["SAG-05", "SAG-06", "SAG-11", "SAG-18", "SAG-19"];

  beforeAll(async () => {
    folder.write("setup.json", setup);
    await run("new", "setup.json", "ny.xlsx");
    expect((await run("draw", "ny.xlsx", "trukket.xlsx", "--seed", "42", "--date", "2026-10-01")).code).toBe(0);
  });

  it("gives the drawn cases their rows, is told on Forside, and computed and live summary agree", async () => {
    const analysis = await analysisIn("trukket.xlsx");
    expect(chosenIn(analysis)).toEqual(chosen);
    expect(analysis.draw).toMatchObject({ seed: 42, count: 5, date: "2026-10-01" });
    expect(analysis.draw?.algorithm).toContain("sagslup-udtræk-1: ");
    await expectOneSummary("trukket.xlsx", 5);
  });

  it("lets VISO answer and remark on them, and then drops none of them", async () => {
    const answers = chosen.map((subject) => ({ instrument: "social", subject, item: "SF.udr.metode", code: "3", note: `Om ${subject}.` }));
    folder.write("svar.json", { answers });
    expect((await run("fill", "trukket.xlsx", "svar.json", "besvaret.xlsx")).code).toBe(0);
    expect((await analysisIn("besvaret.xlsx")).remarks).toHaveLength(5);
    await expectOneSummary("besvaret.xlsx", 5);
    const { code, err } = await run("draw", "besvaret.xlsx", "igen.xlsx", "--seed", "7", "--replace");
    expect(code).toBe(2);
    expect(err).toContain("gennemgang: SAG-05, SAG-06, SAG-18.");
  });

  it("comes to the same by way of a larger choice that is replaced", async () => {
    await run("draw", "ny.xlsx", "otte.xlsx", "--seed", "7", "--count", "8");
    expect((await run("draw", "otte.xlsx", "om.xlsx", "--seed", "42", "--date", "2026-10-01", "--replace")).code).toBe(0);
    const [direct, replaced] = [await analysisIn("trukket.xlsx"), await analysisIn("om.xlsx")];
    expect({ ...replaced, answers: new Set(replaced.answers) }).toEqual({ ...direct, answers: new Set(direct.answers) });
    await expectOneSummary("om.xlsx", 5);
  });
});
