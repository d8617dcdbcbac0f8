import { findCriterion, findTheme, type Criterion, type Theme } from "../../framework/framework.ts";
import type { SelfPart } from "../../instrument/selfEvaluation.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { SelfAnswer } from "../../review/answer.ts";
import { formAnswers, formLines, isGraded, selfItemKey, type FormOwner } from "../../scoring/selfForm.ts";
import { criterionWord } from "../../workbook/criterionWord.ts";

/** One line of the form with what stands there now; undefined: blank. */
export interface SelfLine {
  readonly part: SelfPart;
  readonly given: SelfAnswer["given"] | undefined;
}

/** What is asked at a time: a criterion with its parts, or the question that closes a theme. */
export interface SelfPage {
  /** Criterion id or theme id. */
  readonly item: string;
  /** As it stands in the form's first column: "3.1 Udredning, vurdering og afgørelse". */
  readonly title: string;
  readonly lines: readonly SelfLine[];
}

/** The form of one respondent, or the joint one, page by page in the form's order. */
export function selfPages(analysis: Analysis, owner: FormOwner): readonly SelfPage[] {
  const answers = formAnswers(analysis, owner);
  const given = new Map(answers.map((one) => [selfItemKey(one), one.given]));
  const pages = new Map<string, SelfPage>();
  for (const line of formLines(analysis, answers)) {
    const page = pages.get(line.item) ?? { item: line.item, title: titleOf(analysis, line.item), lines: [] };
    pages.set(line.item, { ...page, lines: [...page.lines, { part: line.part, given: given.get(selfItemKey(line)) }] });
  }
  return [...pages.values()];
}

/** Where the page stands among the others; the first page when it is no longer there. */
export function pageIndex(pages: readonly SelfPage[], item: string | null): number {
  return Math.max(pages.findIndex((one) => one.item === item), 0);
}

/**
 * The next page with a question on a scale that has no answer, after the one at `index`; from the end it goes on at the
 * beginning. Undefined when everything is answered: texts are welcome and never missing.
 */
export function nextUnansweredPage(pages: readonly SelfPage[], index: number): SelfPage | undefined {
  return [...pages.slice(index + 1), ...pages.slice(0, index + 1)].find(({ item, lines }) =>
    lines.some(({ part, given }) => isGraded({ item, part }) && given?.kind !== "code"),
  );
}

function titleOf({ framework }: Analysis, item: string): string {
  const found: Criterion | Theme | undefined = findCriterion(framework, item) ?? findTheme(framework, item);
  return found === undefined ? item : criterionWord(found);
}
