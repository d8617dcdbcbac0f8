import { enterAnswers } from "../../actions/enterAnswers.ts";
import type { AnswerFile } from "../../review/answerFile.ts";
import { DONE_TEXTS } from "../../text/danish/commandLine.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { enteredBy } from "../enteredBy.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";
import { outputRefusal, written } from "../output.ts";
import { readJson } from "../readJson.ts";

/** `fill <in.xlsx> <answers.json> <out.xlsx>`: answers, evidence, findings and texts into a workbook. */
export const fillCommand: Command = {
  name: "fill",
  files: 3,
  values: ["who"],
  flags: ["replace"],
  refusal: ({ files }) => outputRefusal(files[2]),
  run,
};

async function run(given: Given, around: Surroundings): Promise<Outcome> {
  const { files: [bookFile = "", answerFile = "", out = ""], flags } = given;
  const read = await readJson(around.resolve(answerFile), "answers");
  if (!read.ok) return refused(...read.problems);
  const book = await openBook(bookFile, around);
  if (!book.ok) return refused(book.problem);
  // The schema's properties are those of AnswerFile (test/cli/schemas.test.ts).
  const file = read.value as AnswerFile;
  const { analysis, problems, entered } = enterAnswers(book.value.analysis, file, { replace: flags.has("replace") });
  const filled = await enteredBy(book.value, analysis, given, around);
  if (!filled.ok) return refused(filled.problem);
  const all = [...book.value.problems, ...problems, ...filled.value.problems];
  return written(around.resolve(out), filled.value.bytes, all, { entered }, [DONE_TEXTS.entered(entered)]);
}
