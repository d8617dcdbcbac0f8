import { createAnalysis } from "../../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../../src/actions/enterAnswers.ts";
import { xlsxBooks } from "../../../src/cli/xlsxBooks.ts";
import { lintAccessibility } from "../../../src/xlsx/lint/lintAccessibility.ts";
import { lintXlsx } from "../../../src/xlsx/lint/lintXlsx.ts";
import { made, taken } from "../../e2e/handling/books.ts";
import { randomAnalysis } from "../../oracle/randomAnalysis.ts";
import { unpacked } from "../../xlsx/support/unpacked.ts";
import type { Outcome } from "../pledge.ts";

/** Random analyses as `new` makes them and as `fill` leaves them: what in a file Excel would repair, or would shut somebody out. */
export async function lintedBooks(count: number, lint: "limits" | "accessibility"): Promise<Outcome> {
  return everyBook(count, ({ blank, filled }) => {
    const search = lint === "limits" ? lintXlsx : lintAccessibility;
    return Promise.resolve([blank, filled].flatMap((file) => search(unpacked(file)).map(String)));
  });
}

/** Random analyses made twice, and filled twice: the same bytes each time. */
export async function madeTwice(count: number): Promise<Outcome> {
  return everyBook(count, async (first) => {
    const second = await booksOf(first.seed);
    const again = await filledAgain(first);
    return [
      ...(Buffer.compare(first.blank, second.blank) === 0 ? [] : ["made twice: other bytes"]),
      ...(Buffer.compare(first.filled, again) === 0 ? [] : ["filled twice: other bytes"]),
    ];
  });
}

interface Books {
  readonly seed: number;
  readonly blank: Uint8Array;
  readonly filled: Uint8Array;
}

async function everyBook(count: number, faultsOf: (books: Books) => Promise<readonly string[]>): Promise<Outcome> {
  const failures: string[] = [];
  for (let seed = 1; seed <= count; seed += 1) failures.push(...(await faultsOf(await booksOf(seed))).map((one) => `seed ${String(seed)}: ${one}`));
  return { cases: count * 2, failures };
}

async function booksOf(seed: number): Promise<Books> {
  const { setup, answers } = randomAnalysis(seed);
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems[0]));
  const blank = await made(created.analysis);
  const entered = enterAnswers(created.analysis, answers, { replace: false });
  return { seed, blank, filled: taken(await taken(await xlsxBooks.open(blank)).withAnalysis(entered.analysis)) };
}

async function filledAgain({ seed, filled }: Books): Promise<Uint8Array> {
  const open = taken(await xlsxBooks.open(filled));
  const entered = enterAnswers(open.analysis, randomAnalysis(seed).answers, { replace: false });
  return taken(await open.withAnalysis(entered.analysis));
}
