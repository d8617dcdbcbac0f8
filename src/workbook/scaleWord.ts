import type { ScaleId } from "../instrument/scale.ts";
import { SCALES } from "../instrument/scales.ts";

/** The scales that items are answered on. */
const ITEM_SCALES: readonly ScaleId[] = ["L", "J", "G"];

/** The words of the scales, for those who choose one. */
export const SCALE_WORDS: readonly string[] = ITEM_SCALES.map(scaleWord);

/** How a scale stands in a cell: "J: Ja / Delvist / Nej". */
export function scaleWord(scale: ScaleId): string {
  const counted = SCALES[scale].codes.filter((one) => one.kind === "counted").map((one) => one.word);
  return `${scale}: ${counted.join(" / ")}`;
}

/** The scale that a cell names by its letter, whatever follows it, or undefined. */
export function scaleOfWord(text: string): ScaleId | undefined {
  const letter = text.trim().toUpperCase().replace(/[\s:.].*$/s, "");
  return ITEM_SCALES.find((one) => one === letter);
}
