import type { Condition } from "../../src/instrument/condition.ts";
import { REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { appliesFormula } from "../../src/workbook/applicabilityFormula.ts";

/** When an item that is left out under this condition applies, on a sheet for adults. */
function applies(condition: Condition): string {
  const item = { ...REVIEW_ITEMS[0]!, notApplicable: [condition] };
  return appliesFormula(item, "voksen", { cell: (header) => header, benefit: ({ id }) => id });
}

const ADULTS = { fact: "area", in: ["voksen"] } as const;
const CHILDREN = { fact: "area", in: ["børn"] } as const;
const YOUNG = { fact: "age", below: 18 } as const;

describe("Whether an item applies", () => {
  it("is settled for every case where all that is asked is the area", () => {
    expect([applies({ all: [ADULTS, ADULTS] }), applies({ all: [ADULTS, CHILDREN] })]).toEqual(["0", "1"]);
  });

  it("hangs on the case alone where the exception is never met in the area", () => {
    expect(applies({ when: YOUNG, unless: CHILDREN })).toBe(applies({ all: [YOUNG] }));
  });

  it("is not cut down by a condition that always has its exception", () => {
    expect(applies({ when: YOUNG, unless: YOUNG })).toContain("(1-");
  });
});
