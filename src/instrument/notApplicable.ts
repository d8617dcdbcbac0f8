import type { Condition } from "./condition.ts";

/** When an item does not concern a case. Each names what is known of the case; what is unknown presets nothing. */

/** Reasons, hearing and guidance on appeal are owed only where the citizen does not get everything (FVL §§ 19, 22, 25). */
export const FULLY_GRANTED: Condition = { fact: "decision", in: ["fuldt-medhold"] };

export const NO_DECISION: Condition = { fact: "decision", in: ["ingen"] };

/** Written reasons belong to a written decision; an oral one is explained on request (FVL § 23). */
export const ORAL_DECISION: Condition = { fact: "form", in: ["mundtlig"] };

export const ADULT_CASE: Condition = { fact: "area", in: ["voksen"] };

/** The case type is known and nobody has applied, so no time limit runs. */
export const NOT_AN_APPLICATION: Condition = { fact: "caseType", notIn: ["ansøgning"] };

/** Fourteen weeks' notice is owed under SEL §§ 95 and 96 and BL §§ 83 and 87 alone. */
export const BENEFIT_WITHOUT_NOTICE: Condition = { fact: "benefit", notIn: ["V95", "V96", "B83", "B87"] };

/**
 * Notice concerns reduction and withdrawal. A decision that is neither makes it irrelevant, but a case known to be about
 * withdrawal is looked at however it ended.
 */
export const NEITHER_REDUCED_NOR_WITHDRAWN: Condition = {
  when: { fact: "decision", notIn: ["ændring", "ophør"] },
  unless: { fact: "caseType", in: ["frakendelse"] },
};

/** SEL § 141 asks for an action plan with these benefits; the children's benefits in the list have none of their own. */
export const BENEFIT_WITHOUT_ACTION_PLAN: Condition = {
  fact: "benefit",
  notIn: ["V85", "V95", "V96", "V97", "V103", "V104", "V107", "V108", "ABL105"],
};

/** Money for expenses or lost earnings has no intervention whose aims could be stated. */
export const COMPENSATION_IN_MONEY: Condition = { fact: "benefit", in: ["B86", "B87"] };

/** Preparation for adult life is asked from 16 and until the year after 18 (BL §§ 122–123). */
export const NO_LEGAL_TRANSITION_AGE: readonly Condition[] = outsideTransition({ childFrom: 16, adultTo: 19 });

/** The social review looks a year further to both sides: preparation in good time, and what came of it. */
export const NO_SOCIAL_TRANSITION_AGE: readonly Condition[] = outsideTransition({ childFrom: 15, adultTo: 20 });

function outsideTransition(ages: { childFrom: number; adultTo: number }): readonly Condition[] {
  const child: Condition = { fact: "area", in: ["børn"] };
  return [
    { all: [child, { fact: "age", below: ages.childFrom }] },
    { all: [ADULT_CASE, { fact: "age", below: 18 }] },
    { all: [ADULT_CASE, { fact: "age", above: ages.adultTo }] },
  ];
}
