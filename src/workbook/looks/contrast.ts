/**
 * The contrast ratio of two colours, from 1 (the same) to 21 (black on white), in either order. Null when one of them is not
 * written as RRGGBB. Source: WCAG 2.2, definitions of "relative luminance" and "contrast ratio".
 */
export function contrast(one: string, other: string): number | null {
  if (![one, other].every((colour) => /^[0-9A-F]{6}$/i.test(colour))) return null;
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(colour: string): number {
  return 0.2126 * light(colour.slice(0, 2)) + 0.7152 * light(colour.slice(2, 4)) + 0.0722 * light(colour.slice(4));
}

/** Of one of the three lamps, from its two hexadecimal digits. */
function light(digits: string): number {
  const share = parseInt(digits, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
