import { findBenefit } from "../framework/benefits.ts";
import { CASE_TYPES, DECISIONS, FORMS } from "./caseFacts.ts";
import type { Condition } from "./condition.ts";

/**
 * Conditions as people write them: "afgørelse = afslag, delvis", "ydelse ≠ V95 og alder < 16", "afgørelse ≠ ophør medmindre
 * sagstype = frakendelse". The values are the codes of setup.json.
 */

const FACTS = { område: "area", ydelse: "benefit", afgørelse: "decision", meddelelse: "form", sagstype: "caseType", alder: "age" } as const;
type FactWord = keyof typeof FACTS;
type Fact = (typeof FACTS)[FactWord];

const FACT_WORDS = Object.keys(FACTS) as readonly FactWord[];
const VALUES: Readonly<Record<Exclude<Fact, "age" | "benefit">, readonly string[]>> = {
  area: ["børn", "voksen"],
  decision: DECISIONS,
  form: FORMS,
  caseType: CASE_TYPES,
};
const AND = " og ";
const UNLESS = " medmindre ";

/** The text of a condition; `parseCondition` reads it back. */
export function conditionText(condition: Condition): string {
  if ("all" in condition) return condition.all.map(conditionText).join(AND);
  if ("when" in condition) return `${conditionText(condition.when)}${UNLESS}${conditionText(condition.unless)}`;
  const fact = FACT_WORDS.find((word) => FACTS[word] === condition.fact);
  if (condition.fact === "age") return "below" in condition ? `${fact} < ${condition.below}` : `${fact} > ${condition.above}`;
  return "in" in condition ? `${fact} = ${condition.in.join(", ")}` : `${fact} ≠ ${condition.notIn.join(", ")}`;
}

/** What a text says, or in Danish why it says nothing. */
export type ParsedCondition = { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly message: string };

/** Reads a condition; capitals and doubled blanks do not matter, and "<>" and "!=" stand for "≠". */
export function parseCondition(text: string): ParsedCondition {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  const [first, unless, ...more] = plain.split(UNLESS) as [string, ...string[]];
  const when = parseAll(first);
  if (!when.ok || unless === undefined) return when;
  const exception = parseAll(unless);
  if (more.length > 0) return notUnderstood(text);
  return exception.ok ? { ok: true, condition: { when: when.condition, unless: exception.condition } } : exception;
}

function parseAll(text: string): ParsedCondition {
  const all: Condition[] = [];
  for (const part of text.split(AND)) {
    const parsed = parseOne(part);
    if (!parsed.ok) return parsed;
    all.push(parsed.condition);
  }
  const [only] = all;
  return { ok: true, condition: only !== undefined && all.length === 1 ? only : { all } };
}

function parseOne(text: string): ParsedCondition {
  const match = /^(\p{L}+) ?(=|≠|<>|!=|<|>) ?(.+)$/u.exec(text.trim());
  const [, word = "", sign = "", rest = ""] = match ?? [];
  const fact = FACT_WORDS.find((one) => one === word);
  if (fact === undefined) return notUnderstood(text);
  if (FACTS[fact] === "age") return parseAge(text, sign, rest);
  if (sign === "<" || sign === ">") return notUnderstood(text);
  const isOther = sign !== "=";
  if (FACTS[fact] === "area" && isOther) return notUnderstood(text);
  return parseValues(FACTS[fact], isOther, rest.split(",").map((one) => one.trim()));
}

function parseAge(text: string, sign: string, rest: string): ParsedCondition {
  if (!/^\d{1,3}$/.test(rest)) return notUnderstood(text);
  if (sign === "<") return { ok: true, condition: { fact: "age", below: Number(rest) } };
  return sign === ">" ? { ok: true, condition: { fact: "age", above: Number(rest) } } : notUnderstood(text);
}

function parseValues(fact: Exclude<Fact, "age">, isOther: boolean, written: readonly string[]): ParsedCondition {
  const values = written.map((one) => (fact === "benefit" ? one.toUpperCase() : one));
  const wrong = values.find((one) => (fact === "benefit" ? findBenefit(one) === undefined : !VALUES[fact].includes(one)));
  if (wrong !== undefined) {
    const known = fact === "benefit" ? "ydelsernes id'er, fx V85 eller B86" : VALUES[fact].join(", ");
    return { ok: false, message: `"${wrong}" kendes ikke. Brug ${known}.` };
  }
  // Each value has just been found among those that the fact can take.
  return { ok: true, condition: { fact, [isOther ? "notIn" : "in"]: values } as unknown as Condition };
}

function notUnderstood(text: string): ParsedCondition {
  return { ok: false, message: `Betingelsen "${text.trim()}" kan ikke forstås. Skriv fx "afgørelse = afslag, delvis", "ydelse ≠ V95" eller "område = børn og alder < 16".` };
}
