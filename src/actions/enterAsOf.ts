import type { Analysis } from "../review/analysis.ts";
import { GENERAL_INPUT_TEXTS, ROW_TEXTS } from "../text/danish/inputs.ts";
import type { Entered } from "./entryOutcome.ts";
import type { FitFile } from "./fitFile.ts";
import { isSheetDate } from "./isSheetDate.ts";

/** Enters *Opgjort pr.*, the date that the summary speaks for and that plans are overdue by. */
export function enterAsOf(analysis: Analysis, { asOf }: FitFile, replace: boolean): Entered<Analysis> {
  const same = { part: analysis, problems: [], entered: 0 };
  if (asOf === undefined || asOf === analysis.asOf) return same;
  if (!isSheetDate(asOf)) return { ...same, problems: [{ code: "not-a-date", path: "asOf", message: GENERAL_INPUT_TEXTS.notADate(asOf) }] };
  if (analysis.asOf !== null && !replace) return { ...same, problems: [{ code: "differs", path: "asOf", message: ROW_TEXTS.asOfDiffers(analysis.asOf) }] };
  return { part: { ...analysis, asOf }, problems: [], entered: 1 };
}
