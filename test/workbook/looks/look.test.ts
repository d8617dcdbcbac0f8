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

it("neighbours in a bar differ in lightness, so that they are told apart in black and white", () => {
  const { met, partly, mostlyNotMet, notMet } = SERIES_COLOURS;
  for (const [one, other] of [[met, partly], [partly, mostlyNotMet], [mostlyNotMet, notMet], [partly, notMet]] as const) {
    expect(contrast({ text: one.ground, ground: other.ground })).toBeGreaterThanOrEqual(1.5);
  }
});

it("shows strengths blue and challenges orange, which colour-blind eyes tell apart", () => {
  expect(MEANING_LOOKS.strengthHeading.ground).toBe("1F6BA8");
  expect(MEANING_LOOKS.challengeHeading.ground).toBe("A85400");
});
