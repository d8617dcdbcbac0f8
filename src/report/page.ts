import { convertMillimetersToTwip } from "docx";

/** A4, standing. Twips: twentieths of a point. */
export const PAGE = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  margin: convertMillimetersToTwip(25),
} as const;

/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Between the margins, in the pixels that drawings are measured in (96 make an inch; an inch is 1,440 twips). */
export const TEXT_WIDTH_IN_PIXELS = Math.floor((TEXT_WIDTH * 96) / 1440);
