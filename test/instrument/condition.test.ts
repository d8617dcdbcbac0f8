import { holds, type Condition } from "../../src/instrument/condition.ts";

describe("a condition about a case", () => {
  it("holds for known facts only", () => {
    expect(holds({ fact: "decision", notIn: ["afslag"] }, { area: "børn" })).toBe(false);
    expect(holds({ fact: "decision", notIn: ["afslag"] }, { area: "børn", decision: "ophør" })).toBe(true);
    expect(holds({ fact: "age", below: 16 }, { area: "børn" })).toBe(false);
    expect(holds({ fact: "age", below: 16 }, { area: "børn", age: 0 })).toBe(true);
    expect(holds({ fact: "age", above: 19 }, { area: "voksen", age: 19 })).toBe(false);
  });

  it("of several parts holds when every part does", () => {
    const both: Condition = { all: [{ fact: "area", in: ["børn"] }, { fact: "age", below: 16 }] };
    expect(holds(both, { area: "børn", age: 15 })).toBe(true);
    expect(holds(both, { area: "voksen", age: 15 })).toBe(false);
    expect(holds(both, { area: "børn" })).toBe(false);
  });

  it("with an exception holds until the exception is known", () => {
    const unless: Condition = { when: { fact: "decision", in: ["afslag"] }, unless: { fact: "caseType", in: ["frakendelse"] } };
    expect(holds(unless, { area: "børn" })).toBe(false);
    expect(holds(unless, { area: "børn", decision: "afslag" })).toBe(true);
    expect(holds(unless, { area: "børn", decision: "afslag", caseType: "ansøgning" })).toBe(true);
    expect(holds(unless, { area: "børn", decision: "afslag", caseType: "frakendelse" })).toBe(false);
  });
});
