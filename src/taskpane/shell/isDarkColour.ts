import { contrast } from "../../workbook/looks/contrast.ts";

/**
 * Whether white reads better than black on the colour.
 * @param hex "#262626", as Excel tells the colours of its theme
 * @returns null for what is no such colour
 */
export function isDarkColour(hex: string): boolean | null {
  const colour = hex.trim().replace(/^#/, "");
  const [white, black] = [contrast(colour, "FFFFFF"), contrast(colour, "000000")];
  return white === null || black === null ? null : white > black;
}
