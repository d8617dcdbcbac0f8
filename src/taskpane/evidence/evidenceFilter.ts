import type { Observation } from "../../review/observation.ts";

/** What a person wants to see of the observations; "" is everything. */
export interface EvidenceFilter {
  readonly source: string;
  readonly criterion: string;
  readonly direction: string;
}

export const EVERYTHING: EvidenceFilter = { source: "", criterion: "", direction: "" };

/** The observations that the filter lets through, in the sheet's order. */
export function filtered(observations: readonly Observation[], { source, criterion, direction }: EvidenceFilter): readonly Observation[] {
  const lets = (wanted: string, found: string): boolean => wanted === "" || wanted === found;
  return observations.filter((one) => lets(source, one.source) && lets(criterion, one.criterion) && lets(direction, one.direction));
}
