import fc from "fast-check";
import { REVIEW_ITEMS } from "../../src/instrument/items.ts";
import type { ReviewAnswer } from "../../src/review/answer.ts";
import { countItems } from "../../src/scoring/countItems.ts";
import type { ItemCount } from "../../src/scoring/counts.ts";
import { aCase, anAnalysis, answersTo, given, someCases } from "./support/makeAnalysis.ts";

function countOf(item: string, parts: Parameters<typeof anAnalysis>[0]): ItemCount {
  const found = countItems(anAnalysis(parts)).find((one) => one.item === item);
  if (found === undefined) throw new Error(`${item} was not counted`);
  return found;
}

describe("Codes", () => {
  it("counts 0 on scale L, J on scale J, 3 and 4 on scale G as met", () => {
    const cases = someCases(5, { social: true });
    expect(countOf("R.oplysning", { cases, answers: answersTo("R.oplysning", "1×0 1×1 1×2") })).toMatchObject({ n: 3, met: 1 });
    expect(countOf("S.helhed", { cases, answers: answersTo("S.helhed", "1×J 1×D 1×N") })).toMatchObject({ n: 3, met: 1 });
    expect(countOf("SF.hel.samlet", { cases, answers: answersTo("SF.hel.samlet", "1×4 1×3 1×2 1×1") })).toMatchObject({
      n: 4,
      met: 2,
    });
  });

  it("never makes a number of ikke relevant or kan ikke vurderes", () => {
    const answers = answersTo("R.oplysning", "2×0 3×IR 4×KV");
    expect(countOf("R.oplysning", { cases: someCases(9), answers })).toMatchObject({
      n: 2,
      met: 2,
      notApplicable: 3,
      notAssessable: 4,
    });
  });

  it("cannot read a code of another scale", () => {
    const answers = answersTo("R.oplysning", "1×J 1×4 1×VI 1×0");
    expect(countOf("R.oplysning", { cases: someCases(4), answers })).toMatchObject({ n: 1, unreadable: 3 });
  });
});

describe("Counting, per item over cases", () => {
  it("counts every item of both reviews in the sheets' order, also without a case", () => {
    const counted = countItems(anAnalysis());
    expect(counted.map((one) => one.item)).toEqual(REVIEW_ITEMS.map((one) => one.id));
    for (const one of counted) {
      expect(one).toMatchObject({ n: 0, met: 0, lower: null, upper: null, signal: "none", preliminary: false });
    }
  });

  it("says how often each code was given, in the scale's order", () => {
    const { byCode } = countOf("R.oplysning", { cases: someCases(4), answers: answersTo("R.oplysning", "1×IR 2×2 1×0") });
    expect([...byCode]).toEqual([["0", 1], ["2", 2], ["IR", 1]]);
  });

  it("takes a blank for unanswered where the item applies and nowhere else", () => {
    const cases = [aCase("SAG-1", { decision: "fuldt-medhold" }), aCase("SAG-2", { decision: "afslag" }), aCase("SAG-3")];
    expect(countOf("R.partshoering", { cases })).toMatchObject({ unanswered: 2, preliminary: true });
    expect(countOf("S.inddragelse.barn", { cases })).toMatchObject({ unanswered: 0, preliminary: false });
  });

  it("counts an answer to an item that does not apply: a person has overruled the preset", () => {
    const cases = [aCase("SAG-1", { decision: "fuldt-medhold" })];
    expect(countOf("R.partshoering", { cases, answers: answersTo("R.partshoering", "1×1") })).toMatchObject({ n: 1 });
  });

  it("has an unreadable cell neither in n nor among the unanswered", () => {
    const answers = answersTo("R.oplysning", "1×? 1×0 1×_");
    const count = countOf("R.oplysning", { cases: someCases(3), answers });
    expect(count).toMatchObject({ n: 1, unanswered: 1, unreadable: 1, preliminary: true });
  });

  it("is not preliminary for an unreadable cell alone", () => {
    const answers = answersTo("R.oplysning", "1×? 1×0");
    expect(countOf("R.oplysning", { cases: someCases(2), answers }).preliminary).toBe(false);
  });

  it("counts the social review over the chosen cases only", () => {
    const cases = [aCase("SAG-1", { social: true }), aCase("SAG-2")];
    const answers = answersTo("SF.udr.metode", "2×4");
    expect(countOf("SF.udr.metode", { cases, answers })).toMatchObject({ n: 1, unanswered: 0 });
    expect(countOf("SF.udr.metode", { cases })).toMatchObject({ n: 0, unanswered: 1 });
  });

  it("leaves out answers about what is no case", () => {
    const answers = answersTo("R.oplysning", "3×0");
    expect(countOf("R.oplysning", { cases: someCases(1), answers }).n).toBe(1);
  });

  it("leaves out an answer that stands under the other review", () => {
    const astray = answersTo("R.oplysning", "1×0").map((one): ReviewAnswer => ({ ...one, instrument: "social" }));
    expect(countOf("R.oplysning", { cases: someCases(1, { social: true }), answers: astray }).n).toBe(0);
  });

  it("gives the interval of 9 in 18 as published (Brown, Cai and DasGupta 2001)", () => {
    const count = countOf("S.frist", { cases: someCases(18), answers: answersTo("S.frist", "9×J 9×N") });
    expect(count.lower).toBeCloseTo(0.29031022, 6);
    expect(count.upper).toBeCloseTo(0.70968978, 6);
  });

  const codes = fc.array(fc.constantFrom("0", "1", "2", "IR", "KV", "?", "_"), { maxLength: 30 });
  const answered = (list: readonly string[]): Parameters<typeof anAnalysis>[0] => ({
    cases: someCases(list.length),
    answers: list.flatMap((code, index) =>
      code === "_"
        ? []
        : answersTo("R.oplysning", "1×0").map((one) => ({ ...one, subject: `SAG-${index + 1}`, given: given(code) })),
    ),
  });

  it("has every case in exactly one of n, IR, KV, unanswered and unreadable", () => {
    fc.assert(
      fc.property(codes, (list) => {
        const one = countOf("R.oplysning", answered(list));
        expect(one.n + one.notApplicable + one.notAssessable + one.unanswered + one.unreadable).toBe(list.length);
        expect([...one.byCode.values()].reduce((sum, times) => sum + times, 0)).toBe(
          one.n + one.notApplicable + one.notAssessable,
        );
        expect(one.met).toBeLessThanOrEqual(one.n);
      }),
    );
  });

  it("does not care in which order cases and answers stand", () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 30 }), (list, turn) => {
        const { cases = [], answers = [] } = answered(list) ?? {};
        const turned = { cases: [...cases.slice(turn), ...cases.slice(0, turn)], answers: [...answers].reverse() };
        expect(countItems(anAnalysis(turned))).toEqual(countItems(anAnalysis({ cases, answers })));
      }),
    );
  });

  it("changes nothing but notApplicable and byCode when one more case is not relevant", () => {
    fc.assert(
      fc.property(codes, (list) => {
        const { byCode, notApplicable, ...before } = countOf("R.oplysning", answered(list));
        const { byCode: codesAfter, notApplicable: after, ...rest } = countOf("R.oplysning", answered([...list, "IR"]));
        expect(rest).toEqual(before);
        expect(after).toBe(notApplicable + 1);
        expect(codesAfter.get("0")).toBe(byCode.get("0"));
      }),
    );
  });
});
