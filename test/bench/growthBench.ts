import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { courseOf } from "../budgets/measure.ts";
import { made, taken } from "../e2e/handling/books.ts";
import { timed } from "./compare.ts";

/** What a course of so many cases takes from its setup to its summary. */
export interface Grown {
  readonly cases: number;
  readonly milliseconds: number;
  /** Of the process afterwards. */
  readonly megabytes: number;
}

/** `new`, `fill` and `summary` of courses of these sizes, one after the other. */
export async function benchGrowth(sizes: readonly number[]): Promise<readonly Grown[]> {
  await newFillSummary(sizes[0] ?? 1);
  const grown: Grown[] = [];
  for (const cases of sizes) {
    const milliseconds = await timed(() => newFillSummary(cases));
    grown.push({ cases, milliseconds, megabytes: process.memoryUsage().rss / 1e6 });
  }
  return grown;
}

async function newFillSummary(cases: number): Promise<void> {
  const { setup, answers } = courseOf(cases);
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems[0]));
  const open = taken(await xlsxBooks.open(await made(created.analysis)));
  const filled = taken(await open.withAnalysis(enterAnswers(open.analysis, answers, { replace: false }).analysis));
  summarise(taken(await xlsxBooks.open(filled)).analysis);
}
