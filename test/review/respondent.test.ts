import { JOINT } from "../../src/review/answer.ts";
import { groupOfRole, ROLES } from "../../src/review/respondent.ts";

describe("the group of a respondent", () => {
  it.each([
    ["leaders", ["direktør", "afdelingschef", "afdelingsleder", "områdeleder", "teamleder"]],
    ["staff", ["sagsbehandler", "rådgiver", "stab"]],
    ["joint", ["fælles"]],
    ["other", ["anden", "pedel", ""]],
  ])("%s has the roles that the rules of small groups name", (group, roles) => {
    expect(roles.map(groupOfRole)).toEqual(roles.map(() => group));
  });

  it("does not look at capitals", () => {
    expect([groupOfRole("Direktør"), groupOfRole("RÅDGIVER")]).toEqual(["leaders", "staff"]);
  });

  it("is offered for each role in an order from the top of the municipality down", () => {
    expect(ROLES.map(({ role }) => role)).toEqual([
      "direktør", "afdelingschef", "afdelingsleder", "områdeleder", "teamleder", "sagsbehandler", "rådgiver", "stab", "anden", "fælles",
    ]);
  });

  it("is joint for the respondent whose id stands in workbooks that are out", () => {
    expect([JOINT, groupOfRole(JOINT)]).toEqual(["fælles", "joint"]);
  });
});
