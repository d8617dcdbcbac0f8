import { readOn } from "../../src/scoring/reading.ts";
import { given } from "./support/makeAnalysis.ts";

describe("An answer cell", () => {
  it("counts as the code of the item's scale that it has", () => {
    expect(readOn("L", given("2"))).toMatchObject({ code: "2", kind: "counted", met: false });
    expect(readOn("G", given("3"))).toMatchObject({ code: "3", kind: "counted", met: true });
  });

  it("is unreadable with a word or a code that the scale does not have, and blank with nothing", () => {
    expect([readOn("L", given("?")), readOn("L", given("J")), readOn("L", undefined)]).toEqual(["unreadable", "unreadable", "blank"]);
  });
});
