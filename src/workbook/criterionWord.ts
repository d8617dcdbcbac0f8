import { criteriaOf, type Criterion, type Framework, type Theme } from "../framework/framework.ts";

/** How a criterion or a theme stands in a cell: "3.1 Udredning, vurdering og afgørelse". Unique within the framework. */
export function criterionWord(one: Criterion | Theme): string {
  return `${one.number} ${one.title}`;
}

/** The words of all criteria, by id. */
export function criterionWords(framework: Framework): ReadonlyMap<string, string> {
  return new Map(criteriaOf(framework).map((one) => [one.id, criterionWord(one)]));
}

/** The criterion that a cell's text names, or undefined. Capitals do not matter, as in the sheet's formulas. */
export function criterionOfWord(framework: Framework, text: string): Criterion | undefined {
  const wanted = text.toLowerCase();
  return criteriaOf(framework).find((one) => criterionWord(one).toLowerCase() === wanted);
}

/** The theme that a cell's text names, or undefined. */
export function themeOfWord(framework: Framework, text: string): Theme | undefined {
  const wanted = text.toLowerCase();
  return framework.themes.find((one) => criterionWord(one).toLowerCase() === wanted);
}
