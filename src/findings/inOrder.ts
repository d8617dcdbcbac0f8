import type { Finding } from "../review/finding.ts";
import { compareIds } from "./compareIds.ts";

/** By a person's order; those without one come last; equals by id, so that every reader sees the same order. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => compareOrder(one.order, other.order) || compareIds(one.id, other.id));
}

function compareOrder(one: number | null, other: number | null): number {
  if (one === null || other === null) return (one === null ? 1 : -1) - (other === null ? 1 : -1);
  return one - other;
}
