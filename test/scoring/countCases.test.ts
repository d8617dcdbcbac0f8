import fc from "fast-check";
import { isLegalDefectItem, itemsOf, REVIEW_ITEMS } from "../../src/instrument/items.ts";
import type { ItemId } from "../../src/instrument/item.ts";
import { caseDefects } from "../../src/scoring/caseDefects.ts";
import { countCases } from "../../src/scoring/countCases.ts";
import { aCase, anAnalysis, answersTo, given, someCases } from "./support/makeAnalysis.ts";

const DEFECT_ITEMS = itemsOf(REVIEW_ITEMS, "legal").filter(isLegalDefectItem);

/** A case in which every item of scale L has the code; then the named ones another. "_" takes an answer away. */
function verdict(everywhere: string, others: Readonly<Record<string, string>> = {}): ReturnType<typeof caseDefects> {
  return caseDefects(REVIEW_ITEMS, { area: "voksen", decision: "afslag" }, (item: ItemId) => {
    const code = others[item] ?? everywhere;
    return code === "_" ? undefined : given(code);
  });
}

describe("A case", () => {
  it("without defects is assessed and complete", () => {
    expect(verdict("0")).toEqual({ assessed: true, defect: false, material: false, incomplete: false });
  });

  it("has a retlig mangel when one item has one, whatever the others say", () => {
    expect(verdict("0", { "R.partshoering": "1" })).toMatchObject({ defect: true, material: false });
  });

  it("has a væsentlig mangel, which is a retlig mangel, when one item is 2", () => {
    expect(verdict("0", { "R.oplysning": "2" })).toMatchObject({ defect: true, material: true });
  });

  it("is ufuldstændig when an item that applies is blank", () => {
    expect(verdict("0", { "R.oplysning": "_" })).toMatchObject({ incomplete: true, assessed: true });
  });

  it("is not ufuldstændig for a blank where the item does not apply", () => {
    const granted = caseDefects(REVIEW_ITEMS, { area: "voksen", decision: "fuldt-medhold" }, (item) =>
      item === "R.partshoering" || item.startsWith("R.begrundelse") ? undefined : given("0"),
    );
    expect(granted.incomplete).toBe(false);
  });

  it("is not assessed by ikke relevant, kan ikke vurderes or an unreadable word alone", () => {
    expect(verdict("IR")).toMatchObject({ assessed: false, defect: false, incomplete: false });
    expect(verdict("KV")).toMatchObject({ assessed: false });
    expect(verdict("?")).toMatchObject({ assessed: false, incomplete: false });
  });

  it("is not judged by the other rules of casework", () => {
    const cases = someCases(1);
    const counts = countCases(anAnalysis({ cases, answers: answersTo("S.klagevejledning", "1×N") }));
    expect(counts).toMatchObject({ assessed: 0, withDefect: 0 });
  });

  it("counts twenty cases as the sheet Sager does", () => {
    const cases = someCases(20).map((one, index) => ({ ...one, social: index < 5 }));
    const others = DEFECT_ITEMS.filter((one) => one.id !== "R.oplysning");
    const answers = [
      ...answersTo("R.oplysning", "9×0 3×1 6×2"),
      ...others.flatMap((one) => answersTo(one.id, "16×0")),
    ];
    expect(countCases(anAnalysis({ cases, answers }))).toEqual({
      total: 20,
      social: 5,
      assessed: 18,
      withDefect: 9,
      withMaterialDefect: 6,
      incomplete: 4,
      assessedIncomplete: 2,
    });
  });

  it("that is named in an answer but not on the list is in no number", () => {
    const counts = countCases(anAnalysis({ cases: [aCase("SAG-9")], answers: answersTo("R.oplysning", "1×2") }));
    expect(counts).toMatchObject({ total: 1, assessed: 0, withMaterialDefect: 0 });
  });

  it("never loses a material defect by anything else that is answered", () => {
    const code = fc.constantFrom("0", "1", "2", "IR", "KV", "?", "_");
    const answers = fc.array(code, { minLength: DEFECT_ITEMS.length, maxLength: DEFECT_ITEMS.length });
    fc.assert(
      fc.property(answers, fc.nat({ max: DEFECT_ITEMS.length - 1 }), (codes, place) => {
        const byItem = Object.fromEntries(DEFECT_ITEMS.map((one, index) => [one.id, codes[index] ?? "_"]));
        const named = DEFECT_ITEMS[place]?.id ?? "";
        expect(verdict("_", { ...byItem, [named]: "2" })).toMatchObject({ assessed: true, defect: true, material: true });
      }),
    );
  });
});
