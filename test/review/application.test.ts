import { applicationStanding, type ApplicationAnswer } from "../../src/review/application.ts";

const said = (id: string, met: ApplicationAnswer["met"]): ApplicationAnswer => ({ id, met, account: "", reference: "", assessment: "" });

describe("an application", () => {
  it.each([
    ["can be considered when both minimum criteria are met", ["J", "J"], "considered"],
    ["cannot when one of them is not, whatever is said of the other", ["N", null], "not-considered"],
    ["waits while nobody has said whether the second is met", ["J", null], "open"],
    ["waits while nobody has said anything", [null, null], "open"],
  ] as const)("%s", (_what, [politics, leaders], standing) => {
    expect(applicationStanding([said("politik", politics), said("ledelse", leaders)])).toBe(standing);
  });

  it("waits for the second minimum whatever is said of another criterion before", () => {
    expect(applicationStanding([said("motivation", "J"), said("politik", "J"), said("ledelse", null)])).toBe("open");
  });

  it("waits when only what is judged in words has been written about", () => {
    expect(applicationStanding([said("motivation", null), said("udbytte", "J")])).toBe("open");
  });
});
