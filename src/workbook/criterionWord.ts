import { criteriaOf, type Criterion, type Framework, type Theme } from "../framework/framework.ts";

/** How a criterion or a theme stands in a cell: "3.1 Udredning, vurdering og afgørelse". Unique within the framework. */
export function criterionWord(one: Criterion | Theme): string {
  return `${one.number} ${one.title}`;
}

/** The words of a criterion or a theme, by its id; the id itself where none of the frameworks has it. Of two that have it, the last one names it. */
export function criterionWords(...frameworks: readonly Framework[]): (id: string) => string {
  const words = new Map(frameworks.flatMap((framework) => [...framework.themes, ...criteriaOf(framework)]).map((one): [string, string] => [one.id, criterionWord(one)]));
  return (id) => words.get(id) ?? id;
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
