import { inOrder } from "../../src/findings/inOrder.ts";
import { aFinding } from "./support/makeEvidence.ts";

describe("Findings in order", () => {
  const first = aFinding("F9", { order: 1 });
  const second = aFinding("F1", { order: 2 });
  const none = aFinding("F2", { order: null });
  const noneEither = aFinding("F3", { order: null });

  it("stand as a person put them, then those that nobody has put anywhere, by id", () => {
    for (const given of [[first, second, none, noneEither], [noneEither, none, second, first], [none, first, noneEither, second]]) {
      expect(inOrder(given).map((one) => one.id)).toEqual(["F9", "F1", "F2", "F3"]);
    }
  });
});
