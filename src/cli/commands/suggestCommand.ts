import { addSuggestions } from "../../actions/addSuggestions.ts";
import { DONE_TEXTS } from "../../text/danish/commandLine.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { enteredBy } from "../enteredBy.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";
import { outputRefusal, written } from "../output.ts";

/** `suggest <in.xlsx> <out.xlsx>`: adds suggested findings that are not there yet, and changes nothing that is. */
export const suggestCommand: Command = {
  name: "suggest",
  files: 2,
  values: ["who"],
  flags: [],
  refusal: ({ files }) => outputRefusal(files[1]),
  run,
};

async function run(given: Given, around: Surroundings): Promise<Outcome> {
  const [bookFile = "", out = ""] = given.files;
  const book = await openBook(bookFile, around);
  if (!book.ok) return refused(book.problem);
  const { analysis, problems } = book.value;
  const withSuggestions = addSuggestions(analysis);
  const after = await enteredBy(book.value, withSuggestions, given, around);
  if (!after.ok) return refused(after.problem);
  const ids = withSuggestions.findings.slice(analysis.findings.length).map((one) => one.id);
  return written(around.resolve(out), after.value.bytes, [...problems, ...after.value.problems], { suggested: ids }, [DONE_TEXTS.suggested(ids.length)]);
}
