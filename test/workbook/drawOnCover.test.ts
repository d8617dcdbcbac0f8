import type { Analysis, CaseDraw } from "../../src/review/analysis.ts";
import { rowOf, typed } from "./support/handle.ts";
import { analysisOf, bookOf, read } from "./support/makers.ts";

const DRAW: CaseDraw = { seed: 42, algorithm: "sagslup-udtræk-1: …", count: 1, date: "2026-10-01" };
const drawn = (draw: CaseDraw | null): Analysis => ({ ...analysisOf(), draw });

describe("How the cases were drawn", () => {
  it.each<[string, CaseDraw | null]>([
    ["is not told when they were not", null],
    ["is read back", DRAW],
    ["is read back without a date", { ...DRAW, date: null, count: 5 }],
    ["is read back with the name of an algorithm that this program does not have", { ...DRAW, algorithm: "sagslup-udtræk-9: ny" }],
  ])("%s", (_what, draw) => expect(read(bookOf(drawn(draw)))).toMatchObject({ analysis: { draw }, problems: [] }));

  it("is not guessed when somebody has written over it, and the cell is named", () => {
    const book = bookOf(drawn(DRAW));
    const fact = rowOf(book, "sag_forloeb", "Udtræk til VISO");
    const over = typed(book, "sag_forloeb", fact, "Værdi", "trukket af JH");
    const { analysis, problems } = read(over);
    expect(analysis.draw).toBeNull();
    expect(problems).toMatchObject([{ code: "unreadable-draw", ...fact.place("Værdi") }]);
  });
});
