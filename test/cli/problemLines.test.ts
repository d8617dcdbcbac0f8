import { problemLines } from "../../src/cli/problemLines.ts";
import type { Problem } from "../../src/review/problem.ts";

const unanswered = (count: number, sheet: string): readonly Problem[] =>
  Array.from({ length: count }, (_, index) => ({ code: "unanswered", sheet, cell: `G${index + 6}`, message: "mangler svar." }));

describe("the problems, for people", () => {
  it("are all told while they are few", () => {
    expect(problemLines(unanswered(6, "Sager"))).toHaveLength(6);
    expect(problemLines([])).toEqual([]);
  });

  it("of one kind on one sheet are five and a count, and the rest is in the JSON", () => {
    const lines = problemLines(unanswered(60, "Juridisk gennemgang"));
    expect(lines).toHaveLength(6);
    expect(lines[4]).toBe("Juridisk gennemgang!G10: mangler svar.");
    expect(lines[5]).toBe("… og 55 af samme slags på arket Juridisk gennemgang. Med --json nævnes alle.");
  });

  it("of another kind or sheet are counted by themselves, kind after kind in the order of the first of each", () => {
    const gone: Problem = { code: "list-gone", sheet: "Sager", message: "listen mangler." };
    const lines = problemLines([...unanswered(7, "Sager"), gone, ...unanswered(8, "Læring")]);
    expect(lines.filter((line) => line.startsWith("…"))).toEqual([
      "… og 2 af samme slags på arket Sager. Med --json nævnes alle.",
      "… og 3 af samme slags på arket Læring. Med --json nævnes alle.",
    ]);
    expect(lines[6]).toBe("Sager: listen mangler.");
  });

  it("without a sheet are counted without one", () => {
    const paths = Array.from({ length: 9 }, (_, index): Problem => ({ code: "unknown-benefit", path: `cases[${index}].benefit`, message: "findes ikke." }));
    expect(problemLines(paths).at(-1)).toBe("… og 4 af samme slags. Med --json nævnes alle.");
  });
});
