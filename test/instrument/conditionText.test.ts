import fc from "fast-check";
import { benefitsOf } from "../../src/framework/benefits.ts";
import { CASE_TYPES, DECISIONS, FORMS } from "../../src/instrument/caseFacts.ts";
import type { Condition } from "../../src/instrument/condition.ts";
import { conditionText, parseCondition } from "../../src/instrument/conditionText.ts";
import { REVIEW_ITEMS } from "../../src/instrument/items.ts";

const parsed = (text: string): unknown => {
  const found = parseCondition(text);
  return found.ok ? found.condition : found.message;
};

describe("A condition in words", () => {
  it.each<[string, Condition]>([
    ["afgørelse = afslag, delvis", { fact: "decision", in: ["afslag", "delvis"] }],
    ["ydelse ≠ V95, B83", { fact: "benefit", notIn: ["V95", "B83"] }],
    ["område = børn og alder < 16", { all: [{ fact: "area", in: ["børn"] }, { fact: "age", below: 16 }] }],
    ["alder > 19", { fact: "age", above: 19 }],
    ["meddelelse = mundtlig", { fact: "form", in: ["mundtlig"] }],
    [
      "afgørelse ≠ ændring, ophør medmindre sagstype = frakendelse",
      { when: { fact: "decision", notIn: ["ændring", "ophør"] }, unless: { fact: "caseType", in: ["frakendelse"] } },
    ],
  ])("says %s both ways", (text, condition) => {
    expect(parsed(text)).toEqual(condition);
    expect(conditionText(condition)).toBe(text);
  });

  it("is read however it is typed: capitals, doubled blanks, no blanks round a sign, <> and !=", () => {
    expect(parsed("  Ydelse<>v95 ,  b83 ")).toEqual({ fact: "benefit", notIn: ["V95", "B83"] });
    expect(parsed("AFGØRELSE != Ophør")).toEqual({ fact: "decision", notIn: ["ophør"] });
  });

  it("holds of each of our items what it held before", () => {
    const conditions = REVIEW_ITEMS.flatMap((item) => item.notApplicable);
    expect(conditions.length).toBeGreaterThan(20);
    for (const condition of conditions) expect(parsed(conditionText(condition))).toEqual(condition);
  });

  it.each([
    ["", "kan ikke forstås"],
    ["afslag", "kan ikke forstås"],
    ["kommune = Køge", "kan ikke forstås"],
    ["afgørelse < afslag", "kan ikke forstås"],
    ["område ≠ børn", "kan ikke forstås"],
    ["alder = 16", "kan ikke forstås"],
    ["alder < seksten", "kan ikke forstås"],
    ["alder < 16 medmindre alder > 3 medmindre alder > 5", "kan ikke forstås"],
    ["afgørelse = nej", '"nej" kendes ikke. Brug fuldt-medhold, delvis'],
    ["ydelse = V999", '"V999" kendes ikke'],
    ["alder < 16 og", "kan ikke forstås"],
    ["alder < 16 medmindre afslag", "kan ikke forstås"],
  ])("that says nothing is told: %s", (text, message) => {
    expect(parsed(text)).toContain(message);
  });

  it("comes back as it went", () => {
    const someOf = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });
    const among = (fact: string, all: readonly string[]) =>
      fc.tuple(fc.boolean(), someOf(all)).map(([other, values]) => ({ fact, [other ? "notIn" : "in"]: values }) as unknown as Condition);
    const one = fc.oneof(
      among("decision", DECISIONS),
      among("form", FORMS).filter((each) => "in" in each),
      among("caseType", CASE_TYPES),
      among("benefit", benefitsOf("børn").map(({ id }) => id)),
      fc.integer({ min: 0, max: 120 }).map((below): Condition => ({ fact: "age", below })),
      fc.integer({ min: 0, max: 120 }).map((above): Condition => ({ fact: "age", above })),
    );
    const several = fc.oneof(one, fc.array(one, { minLength: 2, maxLength: 3 }).map((all): Condition => ({ all })));
    const any = fc.oneof(several, fc.tuple(several, several).map(([when, unless]): Condition => ({ when, unless })));
    fc.assert(fc.property(any, (condition) => expect(parsed(conditionText(condition))).toEqual(condition)));
  });
});
