import { mergeFiles, takeFile, type TakenFile } from "../../actions/mergeFiles.ts";
import type { Problem } from "../../review/problem.ts";
import { COMMAND_LINE_TEXTS, DONE_TEXTS } from "../../text/danish/commandLine.ts";
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

async function run(given: Given, around: Surroundings): Promise<Outcome> {
  const { files: [bookFile = "", ...returned], values, flags } = given;
  const book = await openBook(bookFile, around);
  if (!book.ok) return refused(book.problem);
  const problems: Problem[] = [...book.value.problems];
  const taken: TakenFile[] = [];
  const out = around.resolve(values.get("out") ?? "");
  const named = (await Promise.all(returned.map((name) => filesAt(around.resolve(name))))).flat();
  // A file that is named twice is one file; the workbook itself may lie in a folder with what comes back.
  const files = new Set(named.filter((file) => file !== around.resolve(bookFile) && file !== out));
  for (const file of [...files].sort()) {
    const bytes = await readBytes(file);
    const one = takeFile(file, bytes.ok ? await around.books.readReturn(bytes.value, book.value) : bytes);
    taken.push(...one.taken);
    problems.push(...one.problems);
  }
  const { analysis, problems: differing, entered } = mergeFiles(book.value.analysis, taken, { replace: flags.has("replace") });
  const merged = await enteredBy(book.value, analysis, given, around);
  if (!merged.ok) return refused(merged.problem);
  const facts = { merged: taken.map(({ file, part, cells }) => ({ file, ...part, cells: cells.length })), entered };
  const words = [...taken.map(({ file, cells }) => DONE_TEXTS.merged(file, cells.length)), DONE_TEXTS.mergedIn(taken.length, entered)];
  return written(out, merged.value.bytes, [...problems, ...differing, ...merged.value.problems], facts, words);
}
