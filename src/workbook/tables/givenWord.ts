import type { ScaleId } from "../../instrument/scale.ts";
import type { Given } from "../../review/answer.ts";
import { wordFor } from "../wordLists.ts";

/** An answer as its cell shows it; "" for a blank one. */
export function givenWord(scale: ScaleId, given: Given | undefined): string {
  if (given === undefined) return "";
  return given.kind === "unreadable" ? given.text : wordFor(scale, given.code);
}
