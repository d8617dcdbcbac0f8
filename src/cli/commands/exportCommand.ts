import { EXPORT_TEXTS } from "../../text/danish/commandLine.ts";
import { PRIVACY_TEXTS } from "../../text/danish/privacy.ts";
import { personalDataProblem } from "../../workbook/personalDataProblem.ts";
import { AUDIENCES, type Audience } from "../../workbook/stamp.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";
import { outputRefusal, written } from "../output.ts";

/** `export <in.xlsx> <out.xlsx> --for <whom>`: a file with what they need, and nothing else. */
export const exportCommand: Command = {
  name: "export",
  files: 2,
  values: ["for"],
  flags: [],
  refusal: ({ files, values }) => outputRefusal(files[1]) ?? (audienceOf(values.get("for")) === undefined ? EXPORT_TEXTS.forWhom(values.get("for"), AUDIENCES) : null),
  run,
};

async function run({ files: [bookFile = "", out = ""], values }: Given, around: Surroundings): Promise<Outcome> {
  const audience = audienceOf(values.get("for"));
  const book = await openBook(bookFile, around);
  if (!book.ok) return refused(book.problem);
  if (audience === undefined) return refused({ code: "command-line", message: EXPORT_TEXTS.forWhom(undefined, AUDIENCES) });
  const made = await around.books.exportFile(book.value, audience);
  if (!made.ok) return refused(made.problem);
  const { file, sheets, personal } = made.value;
  if (personal.length > 0) return refused(...personal.map((one) => personalDataProblem(one, PRIVACY_TEXTS.stopsFile)));
  return written(around.resolve(out), file, book.value.problems, { for: audience, sheets }, [EXPORT_TEXTS.holds(sheets)]);
}

function audienceOf(text: string | undefined): Audience | undefined {
  return AUDIENCES.find((one) => one === text);
}
