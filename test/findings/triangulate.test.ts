import fc from "fast-check";
import type { Sign } from "../../src/review/observation.ts";
import type { SourceType } from "../../src/findings/summary.ts";
import { triangulate, type Signs, type Triangulation } from "../../src/findings/triangulate.ts";

describe("Triangulation, per criterion", () => {
  const suggests = (suggestion: "strength" | "challenge"): Triangulation => ({ status: "corroborated", suggestion });
  const says = (status: Triangulation["status"]): Triangulation => ({ status, suggestion: null });

  it.each<[Signs, Triangulation]>([
    [{}, says("not-examined")],
    [{ legal: "+", material: "-" }, says("contradictory")],
    [{ legal: "+", social: "+", material: "-" }, says("contradictory")],
    [{ legal: "+", self: "-" }, says("contradictory")],
    [{ legal: "-", self: "+" }, says("contradictory")],
    [{ legal: "+", social: "+" }, suggests("strength")],
    [{ legal: "+", self: "+" }, suggests("strength")],
    [{ interview: "-", "theme-day": "-" }, suggests("challenge")],
    [{ interview: "-", self: "-" }, suggests("challenge")],
    [{ legal: "+", social: "±" }, says("single-source")],
    [{ legal: "-" }, says("single-source")],
    [{ citizen: "+", self: "±" }, says("single-source")],
    [{ self: "-" }, says("single-source")],
    [{ self: "+", material: "±" }, says("single-source")],
    [{ legal: "±" }, says("mixed")],
    [{ self: "±" }, says("mixed")],
    [{ legal: "±", "legal-material": "±", self: "±" }, says("mixed")],
  ])("%p gives %p", (signs, result) => {
    expect(triangulate(signs)).toEqual(result);
  });

  it("lets the municipality's view block one source and never two that agree", () => {
    expect(triangulate({ legal: "+", social: "+", self: "-" })).toEqual(suggests("strength"));
    expect(triangulate({ legal: "-", material: "-", self: "+" })).toEqual(suggests("challenge"));
  });

  const types: readonly SourceType[] = ["legal", "social", "material", "legal-material", "theme-day", "interview", "citizen"];
  const turned: Readonly<Record<Sign, Sign>> = { "+": "-", "-": "+", "±": "±" };
  const turn = (signs: Signs): Signs => Object.fromEntries(Object.entries(signs).map(([type, sign]) => [type, turned[sign]]));
  const anySigns = fc.dictionary(fc.constantFrom(...types, "self"), fc.constantFrom<Sign>("+", "-", "±")) as fc.Arbitrary<Signs>;

  it("treats strengths and challenges alike", () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const { status, suggestion } = triangulate(signs);
        const mirrored = suggestion === null ? null : suggestion === "strength" ? "challenge" : "strength";
        expect(triangulate(turn(signs))).toEqual({ status, suggestion: mirrored });
      }),
    );
  });

  it("never suggests anything that only the municipality, or only one source, has said", () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const { suggestion } = triangulate(signs);
        if (suggestion === null) return;
        const sign = suggestion === "strength" ? "+" : "-";
        const saying = Object.entries(signs).filter(([, one]) => one === sign);
        expect(saying.length).toBeGreaterThanOrEqual(2);
        expect(saying.some(([type]) => type !== "self")).toBe(true);
      }),
    );
  });
});
