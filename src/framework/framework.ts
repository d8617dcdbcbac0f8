/**
 * What quality means: an edition of themes and quality criteria.
 *
 * An edition is never overwritten. When the trade changes its words, a new edition is added, so that a workbook from an
 * earlier year is read with the words it was made with.
 */

declare const brand: unique symbol;
/** A string that can only come from framework data, so that a theme id is never taken for a criterion id. */
type Branded<Kind extends string> = string & { readonly [brand]: Kind };

export type FrameworkId = Branded<"framework">;
export type ThemeId = Branded<"theme">;
export type CriterionId = Branded<"criterion">;

/** A course covers one of the two areas, never both (the task force's guide to applicants). */
export type Area = "børn" | "voksen";

/** A text, or two where the wording differs between the areas. */
export type AreaText = string | Readonly<Record<Area, string>>;

export interface Criterion {
  readonly id: CriterionId;
  /** Shown before the title ("3.1"). Never an identifier: the order has changed between editions. */
  readonly number: string;
  /** Unique within the framework. */
  readonly title: string;
  readonly description: AreaText;
  /** Document and place that the wording is faithful to. */
  readonly source: string;
}

export interface Theme {
  readonly id: ThemeId;
  readonly number: string;
  readonly title: string;
  /** What the theme looks at, one or two sentences. */
  readonly focus: AreaText;
  readonly source: string;
  /** At least one. */
  readonly criteria: readonly Criterion[];
}

export interface Framework {
  readonly id: FrameworkId;
  readonly title: string;
  readonly source: string;
  readonly themes: readonly Theme[];
}

/** The wording for one area. */
export function forArea(text: AreaText, area: Area): string {
  return typeof text === "string" ? text : text[area];
}

/** All criteria in the framework's order: by theme, then as listed. */
export function criteriaOf(framework: Framework): readonly Criterion[] {
  return framework.themes.flatMap((theme) => theme.criteria);
}

/** The criterion with this id, or undefined. Ids are compared exactly. */
export function findCriterion(framework: Framework, id: string): Criterion | undefined {
  return criteriaOf(framework).find((criterion) => criterion.id === id);
}

/** The theme with this id, or undefined. */
export function findTheme(framework: Framework, id: string): Theme | undefined {
  return framework.themes.find((theme) => theme.id === id);
}

/** The theme that a criterion belongs to, or undefined when the framework does not have the criterion. */
export function themeOf(framework: Framework, criterion: CriterionId): Theme | undefined {
  return framework.themes.find((theme) => theme.criteria.some((one) => one.id === criterion));
}
