import type { ItemId } from "../../src/instrument/item.ts";
import { findItem, REVIEW_ITEMS } from "../../src/instrument/items.ts";
import type { Original } from "../../src/review/answer.ts";
import { countItems } from "../../src/scoring/countItems.ts";
import { doubleAnswers, isAlike, isCompared } from "../../src/scoring/doubleReview.ts";
import { countingAnswers } from "../../src/scoring/reviewedCases.ts";
import { aCase, anAnalysis, given } from "./support/makeAnalysis.ts";

const ITEM = itemId("R.oplysning");

function itemId(id: string): ItemId {
  const found = findItem(REVIEW_ITEMS, id);
  if (found === undefined) throw new Error(`No item ${id}.`);
  return found.id;
}

/** One case that two reviewers answer about: what A, B and both together gave. "_" is a blank. */
function twice(a: string, b: string, agreed = "_") {
  const originals = ([["A", a], ["B", b]] as const).filter(([, code]) => code !== "_");
  return anAnalysis({
    cases: [aCase("SAG-1", { double: ["legal"] }), aCase("SAG-2")],
    answers: originals.map(([original, code]: readonly [Original, string]) => ({ instrument: "legal", subject: "SAG-1", item: ITEM, original, given: given(code) })),
    agreed: agreed === "_" ? [] : [{ instrument: "legal", subject: "SAG-1", item: ITEM, given: given(agreed), by: "AB", why: "", date: null }],
  });
}

const counted = (analysis: ReturnType<typeof twice>) => countItems(analysis).find((one) => one.item === ITEM);

describe("Two reviewers", () => {
  it.each([
    ["_", "_", "_", "waiting", undefined],
    ["1", "_", "_", "waiting", undefined],
    ["_", "1", "_", "waiting", undefined],
    ["1", "1", "_", "equal", "1"],
    ["1", "2", "_", "awaiting", undefined],
    ["IR", "0", "_", "awaiting", undefined],
    ["?", "?", "_", "equal", "?"],
    ["?", "1", "_", "awaiting", undefined],
    ["1", "2", "0", "agreed", "0"],
    ["1", "1", "2", "agreed", "2"],
    ["1", "_", "2", "agreed", "2"],
  ])("A %s, B %s, together %s: %s", (a, b, agreed, settlement, counts) => {
    const found = doubleAnswers(twice(a, b, agreed), "legal").find((one) => one.item === ITEM);
    expect(found?.settlement).toBe(settlement);
    expect(found?.counts).toEqual(counts === undefined ? undefined : given(counts));
  });

  it("keep a difference out of every number until it is settled, and then count what was agreed", () => {
    expect(counted(twice("0", "2"))).toMatchObject({ n: 0, unanswered: 2, unreadable: 0, preliminary: true });
    expect(counted(twice("0", "2", "2"))).toMatchObject({ n: 1, met: 0, unanswered: 1 });
    expect(counted(twice("2", "2"))).toMatchObject({ n: 1, met: 0, unanswered: 1 });
    expect(counted(twice("?", "?"))).toMatchObject({ n: 0, unanswered: 1, unreadable: 1 });
  });

  it("have answered nothing that counts while they differ", () => {
    const answers = (analysis: ReturnType<typeof twice>) => countingAnswers(analysis, "legal").map((one) => one.given);
    expect(answers(twice("0", "2"))).toEqual([]);
    expect(answers(twice("0", "2", "2"))).toEqual([given("2")]);
  });

  it.each([
    ["1", "1", true, true],
    ["1", "2", false, true],
    ["1", "_", false, false],
    ["_", "1", false, false],
    ["_", "_", false, false],
    ["IR", "IR", true, false],
    ["IR", "1", false, true],
    ["?", "1", false, true],
    ["1", "?", false, true],
  ])("with %s and %s are alike: %p, and can be held together: %p", (a, b, alike, compared) => {
    const [one] = doubleAnswers(twice(a, b), "legal").filter((each) => each.item === ITEM);
    expect([isAlike(one!), isCompared(one!)]).toEqual([alike, compared]);
  });

  it("have given two answers where neither can be read and they are not the same", () => {
    const of = (a: string, b: string) => isAlike({ a: { kind: "unreadable", text: a }, b: { kind: "unreadable", text: b } });
    expect([of("måske", "MÅSKE"), of("måske", "nok")]).toEqual([true, false]);
  });

  it("answer twice about the cases that were chosen for it, and about no other", () => {
    expect(new Set(doubleAnswers(twice("1", "1"), "legal").map((one) => one.subject))).toEqual(new Set(["SAG-1"]));
  });

  it("are not taken for each other where the ids of case and item run together alike", () => {
    const items = REVIEW_ITEMS.slice(0, 2).map((item, index) => ({ ...item, id: (index === 0 ? "12" : "2") as ItemId }));
    const answers = (["A", "B"] as const).map((original) => ({ instrument: "legal" as const, subject: "1", item: "12" as ItemId, original, given: given("1") }));
    const cases = ["1", "11"].map((id) => aCase(id, { double: ["legal"] }));
    const settled = doubleAnswers(anAnalysis({ items, cases, answers }), "legal").map((one) => [one.subject, one.item, one.settlement]);
    expect(settled).toEqual([["1", "12", "equal"], ["1", "2", "waiting"], ["11", "12", "waiting"], ["11", "2", "waiting"]]);
  });

  it("are two only in the reviews in which the case is reviewed twice", () => {
    expect(doubleAnswers(twice("0", "0"), "social")).toEqual([]);
    const notChosen = { ...twice("0", "0"), cases: [aCase("SAG-1", { double: ["social"] })] };
    expect(doubleAnswers(notChosen, "social")).toEqual([]);
  });
});
