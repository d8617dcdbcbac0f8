import type { ScaleCode, ScaleId } from "../instrument/scale.ts";
import { SCALES } from "../instrument/scales.ts";
import type { Given } from "../review/answer.ts";

/** How an answer cell counts: as one of the scale's codes, as blank, or as something that is none of its words. */
export type Reading = ScaleCode | "blank" | "unreadable";

/** A code that the scale does not have is as unreadable as a word that it does not have. */
export function readOn(scale: ScaleId, given: Given | undefined): Reading {
  if (given === undefined) return "blank";
  if (given.kind === "unreadable") return "unreadable";
  return SCALES[scale].codes.find((one) => one.code === given.code) ?? "unreadable";
}
