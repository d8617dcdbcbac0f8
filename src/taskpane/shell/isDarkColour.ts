const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/**
 * Whether white reads better than black on the colour, by WCAG's contrast of both: from a relative luminance of 0.179 downwards.
 * @param hex "#262626", as Excel tells the colours of its theme
 * @returns null for what is no such colour
 */
export function isDarkColour(hex: string): boolean | null {
  const match = HEX.exec(hex.trim());
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((channel) => linear(parseInt(channel, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

/** A channel of sRGB, 0 to 1, as an amount of light (WCAG 2.2, relative luminance). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
