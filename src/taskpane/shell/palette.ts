import { tokens } from "@fluentui/react-components";

/**
 * Colours of strengths and challenges, the sheets' own in the light theme: blue and orange, which people who are blind to red
 * or green tell apart. Each stands with its symbol and word; in forced colours the symbols and words are what is left.
 */
export const PALETTE = {
  strength: tokens.colorPaletteBlueForeground2,
  strengthBackground: tokens.colorPaletteBlueBackground2,
  challenge: tokens.colorPaletteDarkOrangeForeground1,
  challengeBackground: tokens.colorPaletteDarkOrangeBackground1,
  neutral: tokens.colorNeutralForeground2,
  neutralBackground: tokens.colorNeutralBackground4,
} as const;
