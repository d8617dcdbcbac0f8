import { mergePlans, type PlanFile } from "../../actions/mergePlans.ts";
import { mergeReturns } from "../../actions/mergeReturns.ts";
import type { Problem } from "../../review/problem.ts";
import type { ReturnedFile } from "../../review/returnedCell.ts";
import { COMMAND_LINE_TEXTS, DONE_TEXTS } from "../../text/danish/commandLine.ts";
import type { FilePart } from "../../workbook/stamp.ts";
import type { OpenAnalysis } from "../../actions/openAnalysis.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { filesAt, readBytes } from "../files.ts";
import { enteredBy } from "../enteredBy.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";
import { outputRefusal, written } from "../output.ts";

/** `merge <in.xlsx> <files…> --out <out.xlsx>`: what was filled in elsewhere, into the workbook. */
export const mergeCommand: Command = {
  name: "merge",
  files: 2,
  more: true,
  values: ["out", "who"],
  flags: ["replace"],
  refusal: ({ values }) => (values.has("out") ? outputRefusal(values.get("out")) : COMMAND_LINE_TEXTS.noOut),
  run,
};

interface Taken extends ReturnedFile {
  readonly part: FilePart;
  readonly plans: readonly PlanFile[];
}

async function run(given: Given, around: Surroundings): Promise<Outcome> {
  const { files: [bookFile = "", ...returned], values, flags } = given;
  const book = await openBook(bookFile, around);
  if (!book.ok) return refused(book.problem);
  const problems: Problem[] = [...book.value.problems];
  const taken: Taken[] = [];
  const out = around.resolve(values.get("out") ?? "");
  const named = (await Promise.all(returned.map((name) => filesAt(around.resolve(name))))).flat();
  // A file that is named twice is one file; the workbook itself may lie in a folder with what comes back.
  const files = new Set(named.filter((file) => file !== around.resolve(bookFile) && file !== out));
  for (const file of [...files].sort()) {
    const one = await take(file, book.value, around, problems);
    if (one !== null) taken.push(one);
  }
  const options = { replace: flags.has("replace") };
  const answers = mergeReturns(book.value.analysis, taken, options);
  const plans = mergePlans(answers.analysis, taken.flatMap((one) => one.plans), options);
  const entered = answers.entered + plans.entered;
  const merged = await enteredBy(book.value, plans.part, given, around);
  if (!merged.ok) return refused(merged.problem);
  const facts = { merged: taken.map(({ file, part, cells }) => ({ file, ...part, cells: cells.length })), entered };
  const words = [...taken.map(({ file, cells }) => DONE_TEXTS.merged(file, cells.length)), DONE_TEXTS.mergedIn(taken.length, entered)];
  return written(out, merged.value.bytes, [...problems, ...answers.problems, ...plans.problems, ...merged.value.problems], facts, words);
}

/** What a file holds, or null after saying why nothing can be taken from it. */
async function take(file: string, book: OpenAnalysis<Uint8Array>, around: Surroundings, problems: Problem[]): Promise<Taken | null> {
  const named = (problem: Problem): Problem => ({ ...problem, path: file });
  const bytes = await readBytes(file);
  const read = bytes.ok ? await around.books.readReturn(bytes.value, book) : bytes;
  if (!read.ok) {
    problems.push(named(read.problem));
    return null;
  }
  const { part, cells, plan, problems: found } = read.value;
  problems.push(...found.map(named));
  return { file, part, cells, plans: plan === undefined ? [] : [{ file, ...plan }] };
}
