import type { Sign } from "../review/observation.ts";
import type { SourceType, TriangulationStatus } from "./summary.ts";

/** Source types that have a signal, with it. */
export type Signs = Readonly<Partial<Record<SourceType, Sign>>>;

export interface Triangulation {
  readonly status: TriangulationStatus;
  readonly suggestion: "strength" | "challenge" | null;
}

/**
 * What the sources say together: the first rule that holds, in the order of design §3. The municipality's own view counts
 * beside others and never blocks two of them that agree.
 */
export function triangulate(signs: Signs): Triangulation {
  const { self, ...others } = signs;
  const all = Object.values(signs);
  const outside = Object.values(others);
  if (all.length === 0) return { status: "not-examined", suggestion: null };

  const p = timesSaid(outside, "+");
  const m = timesSaid(outside, "-");
  const selfAgainst = (p === 1 && self === "-") || (m === 1 && self === "+");
  if ((p >= 1 && m >= 1) || selfAgainst) return { status: "contradictory", suggestion: null };

  const pWithSelf = timesSaid(all, "+");
  const mWithSelf = timesSaid(all, "-");
  // Two are never the municipality alone: its own view is one.
  if (pWithSelf >= 2) return { status: "corroborated", suggestion: "strength" };
  if (mWithSelf >= 2) return { status: "corroborated", suggestion: "challenge" };
  return { status: pWithSelf + mWithSelf === 1 ? "single-source" : "mixed", suggestion: null };
}

/** How many source types say it. */
export function timesSaid(signs: readonly Sign[], wanted: Sign): number {
  return signs.filter((one) => one === wanted).length;
}
