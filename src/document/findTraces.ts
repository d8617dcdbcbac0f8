import { holdsCpr } from "../privacy/findCpr.ts";
import type { Problem } from "../review/problem.ts";
import { TRACE_TEXTS } from "../text/danish/report.ts";
import { textsIn, type Chapter, type DocumentPlan } from "./documentPlan.ts";

/** Something that leads to a person, in a document that anybody may come to read. */
export interface Trace {
  readonly kind: "cpr-like" | "case-id";
  /** The chapter that it stands in; what it is, is not repeated. */
  readonly chapter: string;
}

/**
 * CPR numbers and ids of cases in what people have typed. An id without both a letter and a digit is not looked for: it
 * could not be told from a word or a count.
 */
export function findTraces({ chapters }: DocumentPlan, caseIds: readonly string[]): readonly Trace[] {
  const ids = caseIds.filter((id) => /\p{L}/u.test(id) && /\d/.test(id)).map((id) => new RegExp(`(?<![\\p{L}\\d])${literal(id)}(?![\\p{L}\\d])`, "iu"));
  const kindsIn = (chapter: Chapter): readonly Trace["kind"][] => {
    const texts = [chapter.title, ...chapter.blocks.flatMap(textsIn)];
    return [
      ...(texts.some(holdsCpr) ? ["cpr-like" as const] : []),
      ...(texts.some((text) => ids.some((id) => id.test(text))) ? ["case-id" as const] : []),
    ];
  };
  return chapters.flatMap((chapter) => kindsIn(chapter).map((kind) => ({ kind, chapter: chapter.title })));
}

/** Why the document is not to be written: a problem for each trace. None: it can be. */
export function traceProblems(plan: DocumentPlan, caseIds: readonly string[]): readonly Problem[] {
  return findTraces(plan, caseIds).map(({ kind, chapter }) => ({ code: kind, message: TRACE_TEXTS[kind](chapter) }));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
