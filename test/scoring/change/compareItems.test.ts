import { changeBetween } from "../../../src/scoring/change/changeBetween.ts";
import { compareItems } from "../../../src/scoring/change/compareItems.ts";
import { compareSelf } from "../../../src/scoring/change/compareSelf.ts";
import { whatCasesCanShow } from "../../../src/scoring/change/whatCasesCanShow.ts";
import { aGrade, anAnalysis, answersTo, someCases } from "../support/makeAnalysis.ts";

const verdict = (x1: number, n1: number, x2: number, n2: number) => changeBetween({ met: x1, n: n1 }, { met: x2, n: n2 }).verdict;

describe("Change between two measurements", () => {
  it.each([
    [6, 20, 13, 20, "clear"],
    [13, 20, 6, 20, "clear"],
    [6, 20, 12, 20, "tendency"],
    [7, 20, 12, 20, "tendency"],
    [8, 20, 12, 20, "none"],
    [10, 20, 10, 20, "none"],
    [0, 7, 7, 8, "counts-only"],
    [0, 8, 7, 7, "counts-only"],
    [0, 0, 7, 8, "counts-only"],
    [2, 8, 4, 8, "tendency"],
    [5, 16, 8, 15, "none"],
  ])("%d of %d, then %d of %d: %s", (x1, n1, x2, n2, wanted) => expect(verdict(x1, n1, x2, n2)).toBe(wanted));

  it("gives the later share less the earlier, with Newcombe's interval and Fisher's p", () => {
    const { difference, p } = changeBetween({ met: 6, n: 20 }, { met: 13, n: 20 });
    expect(difference?.value).toBeCloseTo(0.35, 12);
    expect(difference?.lower).toBeGreaterThan(0);
    expect(p).toBeCloseTo(0.056161, 6);
  });

  it("can show with 20 and 20 cases what has been published", () => {
    const rises = new Map(whatCasesCanShow(20, 20).map((one) => [one.before, one.riseFrom]));
    expect([0, 2, 4, 6, 8, 10, 12, 15, 16, 20].map((before) => rises.get(before))).toEqual([5, 8, 10, 13, 15, 16, 18, 20, null, null]);
    expect(whatCasesCanShow(20, 20).find((one) => one.before === 20)?.fallTo).toBe(15);
    expect(whatCasesCanShow(5, 5).every((one) => one.riseFrom === null && one.fallTo === null)).toBe(true);
  });

  const measured = (pattern: string) => anAnalysis({ cases: someCases(20), answers: answersTo("R.oplysning", pattern) });
  const changed = (first: ReturnType<typeof measured>, second: ReturnType<typeof measured>) => compareItems(first, second).find((one) => one.item === "R.oplysning");

  it("holds items together that are asked in the same words", () => {
    expect(changed(measured("6×0 14×2"), measured("13×0 7×1"))).toMatchObject({
      before: { met: 6, n: 20, preliminary: false }, after: { met: 13, n: 20 }, change: { verdict: "clear" }, refused: null,
    });
  });

  it("refuses an item whose wording or scale has changed, or that was not asked in both", () => {
    const first = measured("6×0 14×2");
    const second = measured("13×0 7×1");
    const items = (change: object) => second.items.map((one) => (one.id === "R.oplysning" ? { ...one, ...change } : one));
    expect(changed(first, { ...second, items: items({ question: "Er sagen oplyst på en anden måde?" }) })).toMatchObject({ change: null, refused: "wording" });
    expect(changed(first, { ...second, items: items({ scale: "J" }) })).toMatchObject({ change: null, refused: "scale" });
    const without = second.items.filter((one) => one.id !== "R.oplysning");
    expect(changed(first, { ...second, items: without })).toMatchObject({ after: null, change: null, refused: "only-first" });
    expect(changed({ ...first, items: without }, second)).toMatchObject({ before: null, change: null, refused: "only-second" });
  });

  it("tells every item once, in the order of the later sheet, and behind them those that are no longer asked", () => {
    const first = anAnalysis();
    const second = { ...first, items: first.items.slice(2).reverse() };
    expect(compareItems(first, second).map((one) => one.item)).toEqual([...second.items, ...first.items.slice(0, 2)].map(({ id }) => id));
  });

  it("tells every criterion once, in the order of the later framework, and behind them those that it no longer has", () => {
    const [gone, ...kept] = anAnalysis().framework.themes;
    const later = anAnalysis({ framework: { ...anAnalysis().framework, themes: kept } });
    const wanted = [...kept, gone].flatMap((theme) => theme?.criteria.map(({ id }) => id));
    expect(compareSelf(anAnalysis(), later).map((one) => one.criterion)).toEqual(wanted);
  });

  it("takes the second round of the self-evaluation against the first", () => {
    const grades = (codes: readonly string[], round: 1 | 2) => codes.map((code, index) => ({ ...aGrade(`R${index}`, "A.fag.viden", code), round }));
    const first = anAnalysis({ selfAnswers: grades(["2", "2", "2", "2", "2", "2", "2", "3"], 1) });
    const second = anAnalysis({ selfAnswers: [...grades(["1"], 1), ...grades(["3", "3", "3", "3", "4", "4", "3", "2"], 2)] });
    const found = compareSelf(first, second).find((one) => one.criterion === "A.fag.viden");
    expect(found).toMatchObject({ before: { met: 1, n: 8, median: 2 }, after: { met: 7, n: 8, median: 3 }, change: { verdict: "clear" }, refused: null });
    expect(compareSelf(first, anAnalysis({ selfAnswers: grades(["4"], 1) })).find((one) => one.criterion === "A.fag.viden")?.after).toMatchObject({ n: 1 });
  });

  it("does not hold grades together that were given to another statement, or to none", () => {
    const first = anAnalysis({ selfAnswers: [aGrade("R1", "A.fag.viden", "2")] });
    const refusedWith = (statement: string | null) => {
      const { "A.fag.viden": asked, ...others } = first.selfEvaluation.statements;
      const statements = statement === null || asked === undefined ? others : { ...others, "A.fag.viden": { ...asked, statement } };
      const second = { ...first, selfEvaluation: { ...first.selfEvaluation, statements } };
      return compareSelf(first, second).find((one) => one.criterion === "A.fag.viden")?.refused;
    };
    expect([refusedWith("Vi ved noget andet."), refusedWith(null)]).toEqual(["wording", "wording"]);
  });

  it("refuses a criterion that only the second framework has", () => {
    const later = anAnalysis();
    const earlier = { ...later, framework: { ...later.framework, themes: later.framework.themes.slice(1) } };
    expect(compareSelf(earlier, later)[0]).toMatchObject({ before: null, refused: "only-second" });
  });

  it("does not hold criteria of different frameworks together", () => {
    const earlier = anAnalysis();
    const later = { ...anAnalysis(), framework: { ...earlier.framework, themes: earlier.framework.themes.slice(1) } };
    const gone = compareSelf(earlier, later).filter((one) => one.refused === "only-first");
    expect(gone).toHaveLength(earlier.framework.themes[0]?.criteria.length ?? -1);
  });
});
