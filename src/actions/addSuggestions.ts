import { suggestFindings } from "../findings/suggestFindings.ts";
import { summarise } from "../findings/summarise.ts";
import type { Analysis } from "../review/analysis.ts";
import { DANISH_FINDING_WORDS } from "../text/danish/findings.ts";

/** The analysis with the suggested findings that are not there yet, behind those that are; nothing that stands is changed. */
export function addSuggestions(analysis: Analysis): Analysis {
  const suggested = suggestFindings(analysis, summarise(analysis), DANISH_FINDING_WORDS);
  return suggested.length === 0 ? analysis : { ...analysis, findings: [...analysis.findings, ...suggested] };
}
