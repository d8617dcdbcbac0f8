import fc from "fast-check";
import type { Signal } from "../../src/scoring/counts.ts";
import { isSerious, signalOf } from "../../src/scoring/signal.ts";
import { wilson } from "../../src/scoring/wilson.ts";
import { countItems } from "../../src/scoring/countItems.ts";
import { anAnalysis, answersTo, someCases, spelledOut } from "./support/makeAnalysis.ts";

function signalFor(item: string, pattern: string): Signal {
  const cases = someCases(spelledOut(pattern).length, { social: true });
  const counted = countItems(anAnalysis({ cases, answers: answersTo(item, pattern) }));
  const found = counted.find((one) => one.item === item);
  if (found === undefined) throw new Error(`${item} was not counted`);
  return found.signal;
}

describe("Signals", () => {
  it.each<[string, string, Signal]>([
    ["R.oplysning", "9×0 3×1 8×2", "clear-challenge"],
    ["S.klagevejledning", "18×J 1×D 1×N", "strength-tendency"],
    ["R.hjemmel", "16×0 2×1 1×2 1×IR", "strength-tendency"],
    ["S.inddragelse.barn", "4×J 16×IR", "few"],
    ["SF.opf.loebende", "1×3 2×2 1×1 1×4", "challenge-tendency"],
    ["R.oplysning", "16×0 4×2", "challenge-tendency"],
    ["R.oplysning", "6×0 2×2", "challenge-tendency"],
    ["R.oplysning", "15×0 5×2", "clear-challenge"],
    ["R.oplysning", "20×0", "clear-strength"],
    ["SF.udr.metode", "2×4 1×3", "strength-tendency"],
    ["R.oplysning", "20×IR", "none"],
    ["S.frist", "20×_", "none"],
  ])("%s with %s is %s", (item, pattern, signal) => {
    expect(signalFor(item, pattern)).toBe(signal);
  });

  it("needs five answers for a verdict, on the social review three for a tendency", () => {
    expect(signalOf({ n: 4, met: 0, material: 0 }, "legal", 0.75)).toBe("few");
    expect(signalOf({ n: 5, met: 0, material: 0 }, "legal", 0.75)).toBe("clear-challenge");
    expect(signalOf({ n: 2, met: 0, material: 0 }, "social", 0.75)).toBe("few");
  });

  it("never makes a clear challenge of three or four social answers, whose interval may lie under the target", () => {
    expect(wilson(0, 4)?.upper).toBeLessThan(0.75);
    expect(signalOf({ n: 3, met: 0, material: 0 }, "social", 0.75)).toBe("challenge-tendency");
    expect(signalOf({ n: 4, met: 0, material: 0 }, "social", 0.75)).toBe("challenge-tendency");
    expect(signalOf({ n: 5, met: 0, material: 0 }, "social", 0.75)).toBe("clear-challenge");
  });

  it("has no clear challenge where the interval ends at the target, and a clear strength where it begins there", () => {
    const [elevenOf20, nineteenOf20] = [wilson(11, 20)!, wilson(19, 20)!];
    expect([elevenOf20.upper.toFixed(3), nineteenOf20.lower.toFixed(3)]).toEqual(["0.742", "0.764"]);
    expect(signalOf({ n: 20, met: 11, material: 0 }, "legal", elevenOf20.upper)).toBe("challenge-tendency");
    expect(signalOf({ n: 20, met: 19, material: 0 }, "legal", nineteenOf20.lower)).toBe("clear-strength");
  });

  it("lets one material defect among twenty keep a strength from being clear", () => {
    expect(signalFor("R.oplysning", "19×0 1×1")).toBe("clear-strength");
    expect(signalFor("R.oplysning", "19×0 1×2")).toBe("strength-tendency");
  });

  it("has no strength where 15 % of the answers are material defects", () => {
    expect(signalFor("R.oplysning", "18×0 2×2")).toBe("strength-tendency");
    expect(signalFor("R.oplysning", "17×0 3×2")).toBe("challenge-tendency");
  });

  it("takes grade 2 for a grade and not for a material defect", () => {
    expect(signalFor("SF.udr.metode", "15×4 5×2")).toBe("strength-tendency");
  });

  it("holds the target that is met exactly, whatever doubles make of it", () => {
    const reached = 0.68 * 75;
    expect(51 >= reached).toBe(false);
    expect(signalOf({ n: 75, met: 51, material: 0 }, "legal", 0.68)).toBe("strength-tendency");
    expect(signalOf({ n: 75, met: 50, material: 0 }, "legal", 0.68)).toBe("challenge-tendency");
  });

  it("calls a defect serious from three cases that are a quarter of at least five", () => {
    expect(isSerious({ n: 12, met: 9, material: 3 })).toBe(true);
    expect(isSerious({ n: 13, met: 10, material: 3 })).toBe(false);
    expect(isSerious({ n: 5, met: 3, material: 2 })).toBe(false);
    expect(isSerious({ n: 5, met: 2, material: 3 })).toBe(true);
    expect(isSerious({ n: 4, met: 1, material: 3 })).toBe(false);
  });

  it("never gets better by one more case that does not meet the item", () => {
    const order: readonly Signal[] = ["clear-challenge", "challenge-tendency", "strength-tendency", "clear-strength"];
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.nat(), fc.constantFrom(0.6, 0.68, 0.75, 0.8), (n, any, target) => {
        const met = (any % n) + 1;
        const better = signalOf({ n, met, material: 0 }, "legal", target);
        const worse = signalOf({ n, met: met - 1, material: 0 }, "legal", target);
        expect(order.indexOf(worse)).toBeLessThanOrEqual(order.indexOf(better));
      }),
    );
  });
});
