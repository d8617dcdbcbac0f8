import { findCpr, findCprInNumber } from "../../../src/privacy/findCpr.ts";
import { mustBeStopped } from "../../../src/privacy/personalData.ts";
import { randomness, type Randomness } from "../../oracle/randomness.ts";
import { CPR_SPELLINGS } from "../../privacy/cprSpellings.ts";
import type { Outcome } from "../pledge.ts";

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2];
const two = (number: number): string => String(number).padStart(2, "0");

/** A day that every month has, the last four drawn too: a number with its check digit, or of a kind that often lacks it. */
const KINDS: readonly (readonly [name: string, digits: (random: Randomness) => string])[] = [
  ["with its check digit", withCheckDigit],
  ["of the first of January", (random) => `0101${two(random.below(100))}${serial(random)}`],
  ["that stands in for a real one", (random) => `${two(61 + random.below(28))}${two(1 + random.below(12))}${two(random.below(100))}${serial(random)}`],
];

function serial(random: Randomness): string {
  return String(random.below(10_000)).padStart(4, "0");
}

/** By the rule that cpr.dk gives; a number whose check digit would be 10 does not exist. */
function withCheckDigit(random: Randomness): string {
  const nine = `${two(1 + random.below(28))}${two(1 + random.below(12))}${two(random.below(100))}${serial(random).slice(1)}`;
  const rest = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(nine[index]), 0) % 11;
  return rest === 1 ? withCheckDigit(random) : `${nine}${String((11 - rest) % 11)}`;
}

/** So many numbers of each kind in each spelling, and as a number that lost its zero: none may get in. */
export function cprNumbers(count: number): Outcome {
  const random = randomness(8);
  const failures: string[] = [];
  let cases = 0;
  for (const [kind, digitsOf] of KINDS) {
    for (const [spelling, spell] of CPR_SPELLINGS) {
      for (let number = 0; number < count; number += 1, cases += 1) if (!isStopped(findCpr(spell(digitsOf(random))))) failures.push(`${kind}, ${spelling}`);
    }
    for (let number = 0; number < count; number += 1, cases += 1) if (!isStopped(findCprInNumber(Number(digitsOf(random))))) failures.push(`${kind}, in a number cell`);
  }
  return { cases, failures };
}

function isStopped(certainty: ReturnType<typeof findCpr>): boolean {
  return certainty !== null && mustBeStopped({ kind: "cpr", certainty });
}
