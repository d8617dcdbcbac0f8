import type { Area } from "../framework/framework.ts";
import type { Benefit } from "../framework/benefit.ts";
import { benefitsOf } from "../framework/benefits.ts";
import { CASE_TYPES, DECISIONS, FORMS } from "../instrument/caseFacts.ts";
import type { Condition } from "../instrument/condition.ts";
import type { Item } from "../instrument/item.ts";
import { quoted } from "./structuredReference.ts";
import { wordReference } from "./wordLists.ts";

/** Where a formula finds the facts of a case: in one row of a table, or in all. */
export interface FactCells {
  cell(header: "Ydelse" | "Afgørelse" | "Meddelelse" | "Sagstype" | "Alder"): string;
  /** How a benefit stands in the column Ydelse. */
  benefit(one: Benefit): string;
}

/**
 * A formula that is 1 where the item applies and 0 where it does not; over whole columns an array of them, for SUMPRODUCT.
 * The same conditions as `appliesTo`: an unknown fact is a blank cell and makes nothing hold, so "not one of" is written
 * as "one of the others". The area never changes in a workbook and is settled here.
 */
export function appliesFormula(item: Item, area: Area, facts: FactCells): string {
  const conditions = item.notApplicable.map((one) => holdsFormula(one, area, facts)).filter((one) => one !== "0");
  if (conditions.length === 0) return "1";
  if (conditions.includes("1")) return "0";
  // In Excel FALSE is above every number: a single comparison must be made a number before it is compared with 0.
  return `(1-((0+${conditions.join("+")})>0))`;
}

function holdsFormula(condition: Condition, area: Area, facts: FactCells): string {
  if ("all" in condition) return product(condition.all.map((one) => holdsFormula(one, area, facts)));
  if ("when" in condition) {
    const when = holdsFormula(condition.when, area, facts);
    const unless = holdsFormula(condition.unless, area, facts);
    return product([when, unless === "0" ? "1" : `(1-${unless})`]);
  }
  switch (condition.fact) {
    case "area":
      return condition.in.includes(area) ? "1" : "0";
    case "age":
      return ageFormula(condition, facts.cell("Alder"));
    case "benefit": {
      const all = benefitsOf(area);
      const ids = chosen(condition, all.map((one) => one.id));
      return oneOf(facts.cell("Ydelse"), all.filter((one) => ids.includes(one.id)).map((one) => quoted(facts.benefit(one))));
    }
    case "decision":
      return oneOf(facts.cell("Afgørelse"), chosen(condition, DECISIONS).map((one) => wordReference("decision", one)));
    case "form":
      return oneOf(facts.cell("Meddelelse"), chosen(condition, FORMS).map((one) => wordReference("form", one)));
    case "caseType":
      return oneOf(facts.cell("Sagstype"), chosen(condition, CASE_TYPES).map((one) => wordReference("caseType", one)));
  }
}

function chosen(condition: { readonly in: readonly string[] } | { readonly notIn: readonly string[] }, all: readonly string[]): readonly string[] {
  return "in" in condition ? all.filter((one) => condition.in.includes(one)) : all.filter((one) => !condition.notIn.includes(one));
}

function oneOf(cell: string, values: readonly string[]): string {
  return values.length === 0 ? "0" : `(${values.map((value) => `(${cell}=${value})`).join("+")})`;
}

function ageFormula(condition: { readonly below: number } | { readonly above: number }, cell: string): string {
  const limit = "below" in condition ? `(${cell}<${condition.below})` : `(${cell}>${condition.above})`;
  return `(ISNUMBER(${cell})*${limit})`;
}

function product(factors: readonly string[]): string {
  if (factors.includes("0")) return "0";
  const varying = factors.filter((one) => one !== "1");
  return varying.length === 0 ? "1" : `(${varying.join("*")})`;
}
