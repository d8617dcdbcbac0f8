import { BENEFITS, benefitsOf, findBenefit, ruleOn } from "../../src/framework/benefits.ts";

describe("the benefit areas", () => {
  it("are fifteen: ten for adults and five for children, in the guide's order", () => {
    expect(benefitsOf("voksen").map((one) => one.id)).toEqual([
      "V84", "V85", "V95", "V96", "V97", "V103", "V104", "V107", "V108", "ABL105",
    ]);
    expect(benefitsOf("børn").map((one) => one.id)).toEqual(["B83", "B85", "B86", "B87", "B90"]);
    expect(BENEFITS).toHaveLength(15);
  });

  it("can be told apart by their label within an area", () => {
    for (const area of ["børn", "voksen"] as const) {
      const labels = benefitsOf(area).map((one) => one.label.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("stand for children in the act on children from 2024, with the number they had before", () => {
    expect(benefitsOf("børn").map((one) => [one.law, one.paragraph, one.validFrom, one.earlier])).toEqual([
      ["BL", "§ 83", "2024-01-01", "SEL § 32"],
      ["BL", "§ 85", "2024-01-01", "SEL § 32 a (før § 32)"],
      ["BL", "§ 86", "2024-01-01", "SEL § 41"],
      ["BL", "§ 87", "2024-01-01", "SEL § 42"],
      ["BL", "§ 90, jf. SEL § 84", "2024-01-01", "SEL § 44, jf. § 84"],
    ]);
  });

  it("carry the number of their paragraph in their id", () => {
    for (const benefit of BENEFITS) expect(benefit.paragraph).toMatch(new RegExp(`^§ ${benefit.id.replace(/\D/g, "")}(,|$)`));
  });

  it("tell a reviewer what to look for", () => {
    for (const benefit of BENEFITS) expect(benefit.lookFor.length).toBeGreaterThan(20);
  });

  it.each([
    ["B86", "2023-12-31", "SEL § 41"],
    ["B86", "2024-01-01", "BL § 86"],
    ["B90", "2020-06-01", "SEL § 44, jf. § 84"],
    ["V85", "2010-01-01", "SEL § 85"],
  ])("%s in a decision of %s is carried by %s", (id, date, rule) => {
    const benefit = findBenefit(id);
    expect(benefit && ruleOn(benefit, date)).toBe(rule);
  });

  it("have no rule before their first day where none was known", () => {
    const benefit = findBenefit("B86");
    expect(benefit && ruleOn({ ...benefit, earlier: null }, "2023-12-31")).toBe("");
  });

  it("have no rule after their last day", () => {
    const [benefit] = BENEFITS;
    expect(benefit && ruleOn({ ...benefit, validTo: "2026-06-30" }, "2026-07-01")).toBe("");
  });

  it("are found by their id, exactly", () => {
    expect(findBenefit("ABL105")?.law).toBe("ABL");
    expect(findBenefit("v85")).toBeUndefined();
  });
});
