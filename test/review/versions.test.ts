import fc from "fast-check";
import { mergeVersions, versionsIn } from "../../src/review/versions.ts";

const BOTH = "I høj grad\n– eller –\nSlet ikke";

describe("answers to the same thing that come back in more than one file", () => {
  it.each<[string, string, readonly string[], string]>([
    ["the first one stands", "", ["I høj grad"], "I høj grad"],
    ["the same one again changes nothing", "I høj grad", ["I høj grad", " I høj grad "], "I høj grad"],
    ["one that differs stands beside it", "I høj grad", ["Slet ikke"], BOTH],
    ["in the other order too", "Slet ikke", ["I høj grad"], BOTH],
    ["and again, neither comes twice", BOTH, ["Slet ikke", "I høj grad"], BOTH],
    ["a file that holds both brings both", "", [BOTH], BOTH],
    ["a blank says nothing", "I høj grad", ["", " \n"], "I høj grad"],
  ])("%s", (_what, standing, incoming, shown) => expect(mergeVersions(standing, incoming, false)).toBe(shown));

  it("win with replace over what stands, never over each other", () => {
    expect(mergeVersions("I mindre grad", ["I høj grad"], true)).toBe("I høj grad");
    expect(mergeVersions("I mindre grad", ["Slet ikke", "I høj grad"], true)).toBe(BOTH);
    expect(mergeVersions("I mindre grad", [], true)).toBe("I mindre grad");
  });

  it("win with replace over one of two that stand, and over the other alone", () => {
    expect(mergeVersions(BOTH, ["I høj grad"], true)).toBe("I høj grad");
    expect(mergeVersions(BOTH, ["I høj grad", "I mindre grad"], true)).toBe("I høj grad\n– eller –\nI mindre grad");
  });

  it("leave two that somebody has put in another order as they are", () => {
    const turned = "Slet ikke\n– eller –\nI høj grad";
    expect(mergeVersions(turned, ["I høj grad"], false)).toBe(turned);
  });

  it("leave what a person has typed as it is, blanks round it too, while it says the same", () => {
    expect(mergeVersions("to linjer \n", ["to linjer"], false)).toBe("to linjer \n");
  });

  it("are all there, each once, in whatever order and grouping they come", () => {
    const text = fc.oneof(fc.constantFrom("Ja", "Nej", "a\nb", "–", "– eller –", "=1+1"), fc.string());
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (first, second) => {
        const parted = mergeVersions(mergeVersions("", first, false), second, false);
        const turned = mergeVersions(mergeVersions("", [...second].reverse(), false), first, false);
        expect(versionsIn(turned)).toEqual(versionsIn(parted));
        expect(mergeVersions(parted, [...first, ...second], false)).toBe(parted);
        expect(new Set(versionsIn(parted))).toEqual(new Set([...first, ...second].flatMap(versionsIn)));
      }),
    );
  });
});
