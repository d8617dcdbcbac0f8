import { readFileSync } from "node:fs";
import { placeOf } from "../run/wholeTree.ts";
import { assumedPage, assumptions } from "./support/assumptions.ts";

describe("what is assumed of Excel", () => {
  const all = assumptions();

  it("stands on one page, word for word as in the code", () => {
    expect(readFileSync(placeOf("docs/assumed-of-excel.md"), "utf8")).toBe(assumedPage(all));
  });

  it("has an id each and ends as a sentence", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ sentence }) => !/[.)]$/.test(sentence))).toEqual([]);
  });
});
