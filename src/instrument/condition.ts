import type { Area } from "../framework/framework.ts";
import type { CaseFacts, CaseType, Decision, DecisionForm } from "./caseFacts.ts";

/**
 * A statement about the facts of a case. It holds only when the facts it names are known: an unknown fact makes nothing
 * hold. The same condition is evaluated here and written as a live formula by workbook/, so it stays a plain value.
 */
export type Condition =
  | { readonly fact: "area"; readonly in: readonly Area[] }
  | { readonly fact: "benefit"; readonly in: readonly string[] }
  | { readonly fact: "benefit"; readonly notIn: readonly string[] }
  | { readonly fact: "decision"; readonly in: readonly Decision[] }
  | { readonly fact: "decision"; readonly notIn: readonly Decision[] }
  | { readonly fact: "form"; readonly in: readonly DecisionForm[] }
  | { readonly fact: "caseType"; readonly in: readonly CaseType[] }
  | { readonly fact: "caseType"; readonly notIn: readonly CaseType[] }
  | { readonly fact: "age"; readonly below: number }
  | { readonly fact: "age"; readonly above: number }
  | { readonly all: readonly Condition[] }
  /** `when` holds, and `unless` is not known to hold. `when` names the known fact, so the unknown still makes nothing hold. */
  | { readonly when: Condition; readonly unless: Condition };

/** True when the condition holds for what is known of the case. */
export function holds(condition: Condition, facts: CaseFacts): boolean {
  if ("all" in condition) return condition.all.every((one) => holds(one, facts));
  if ("when" in condition) return holds(condition.when, facts) && !holds(condition.unless, facts);
  if (condition.fact === "age") {
    if (facts.age === undefined) return false;
    return "below" in condition ? facts.age < condition.below : facts.age > condition.above;
  }
  const known: string | undefined = facts[condition.fact];
  if (known === undefined) return false;
  return "in" in condition
    ? (condition.in as readonly string[]).includes(known)
    : !(condition.notIn as readonly string[]).includes(known);
}
