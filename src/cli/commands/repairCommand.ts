import { COMMAND_LINE_TEXTS, DONE_TEXTS } from "../../text/danish/commandLine.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { readBytes } from "../files.ts";
import { problemLine, refused, type Outcome } from "../outcome.ts";
import { outputRefusal, written } from "../output.ts";

/**
 * `repair <in.xlsx> <out.xlsx>`: brings back what is ours and broken; what only a person can set right is listed. With --anew
 * a new workbook is made from what can be read, and what did not come along is listed.
 */
export const repairCommand: Command = {
  name: "repair",
  files: 2,
  values: [],
  flags: ["anew"],
  refusal: ({ files: [from, to], flags }) => outputRefusal(to) ?? (flags.has("anew") && from === to ? COMMAND_LINE_TEXTS.anewOverOld : null),
  run,
};

async function run({ files: [file = "", out = ""], flags }: Given, around: Surroundings): Promise<Outcome> {
  const bytes = await readBytes(around.resolve(file));
  if (!bytes.ok) return refused(bytes.problem);
  if (flags.has("anew")) {
    const renewed = await around.books.renew(bytes.value);
    return renewed.ok ? written(around.resolve(out), renewed.value.book, renewed.value.left, {}, [DONE_TEXTS.renewed]) : refused(renewed.problem);
  }
  const repaired = await around.books.repair(bytes.value);
  if (!repaired.ok) return refused(repaired.problem);
  const { book, mended, left } = repaired.value;
  const words = [DONE_TEXTS.mended(mended.length), ...mended.map((one) => `  - ${problemLine(one)}`)];
  return written(around.resolve(out), book, left, { mended }, words);
}
