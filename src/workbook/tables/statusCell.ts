import type { CriterionSummary } from "../../findings/summary.ts";
import { wordFor } from "../wordLists.ts";

/**
 * The words of a criterion's status. A corroborated one says which way: the sources outside point to a strength or to a
 * challenge, never to both.
 */
export function statusCell({ status, sources }: CriterionSummary): string {
  if (status !== "corroborated") return wordFor("triangulation", status);
  const { self: _own, ...outside } = sources;
  return wordFor("triangulation", `corroborated-${Object.values(outside).includes("+") ? "strength" : "challenge"}`);
}
