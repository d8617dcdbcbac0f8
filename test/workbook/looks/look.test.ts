import { CONDITIONAL_COLOURS, MEANING_LOOKS, SERIES_COLOURS } from "../../../src/workbook/looks/look.ts";
import type { Colours } from "../../../src/workbook/looks/look.ts";

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast({ text, ground }: Colours): number {
  const [low = 0, high = 0] = [luminance(text), luminance(ground)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

it("reckons contrast as WCAG does", () => {
  expect(contrast({ text: "000000", ground: "FFFFFF" })).toBeCloseTo(21, 5);
  expect(contrast({ text: "777777", ground: "FFFFFF" })).toBeCloseTo(4.48, 2);
});

it.each(Object.entries(MEANING_LOOKS))("%s can be read: contrast at least 4.5:1", (_, colours) => {
  expect(contrast(colours)).toBeGreaterThanOrEqual(4.5);
});

it.each(Object.entries(CONDITIONAL_COLOURS))("a cell shown as %s can be read: contrast at least 4.5:1", (_, colours) => {
  expect(contrast(colours)).toBeGreaterThanOrEqual(4.5);
});

it.each(Object.entries(SERIES_COLOURS))("the count on a segment shown as %s can be read: contrast at least 4.5:1", (_, colours) => {
  expect(contrast(colours)).toBeGreaterThanOrEqual(4.5);
});

it.each([
  ["three answers", ["met", "partly", "notMet"]],
  ["four answers", ["met", "mostlyMet", "mostlyNotMet", "notMet"]],
] as const)("any two of %s in a bar differ in lightness, so that they are told apart in black and white", (_, looks) => {
  const grounds = looks.map((look) => SERIES_COLOURS[look].ground);
  const pairs = grounds.flatMap((one, index) => grounds.slice(index + 1).map((other) => contrast({ text: one, ground: other })));
  expect(Math.min(...pairs)).toBeGreaterThanOrEqual(1.75);
});

it("a missing answer's cell is darker than one that waits for an answer, also in black and white", () => {
  const [missing, waiting] = [CONDITIONAL_COLOURS.missing.ground, MEANING_LOOKS.answer.ground];
  expect(luminance(missing)).toBeLessThan(0.9 * luminance(waiting));
});

it("shows strengths blue and challenges orange, which colour-blind eyes tell apart", () => {
  expect(MEANING_LOOKS.strengthHeading.ground).toBe("1F6BA8");
  expect(MEANING_LOOKS.challengeHeading.ground).toBe("A85400");
});
