import { DONE_TEXTS } from "../../text/danish/commandLine.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { readBytes } from "../files.ts";
import { problemLine, refused, type Outcome } from "../outcome.ts";
import { outputRefusal, written } from "../output.ts";

/** `repair <in.xlsx> <out.xlsx>`: brings back what is ours and broken; what only a person can set right is listed. */
export const repairCommand: Command = {
  name: "repair",
  files: 2,
  values: [],
  flags: [],
  refusal: ({ files }) => outputRefusal(files[1]),
  run,
};

async function run({ files: [file = "", out = ""] }: Given, around: Surroundings): Promise<Outcome> {
  const bytes = await readBytes(around.resolve(file));
  if (!bytes.ok) return refused(bytes.problem);
  const repaired = await around.books.repair(bytes.value);
  if (!repaired.ok) return refused(repaired.problem);
  const { book, mended, left } = repaired.value;
  const words = [DONE_TEXTS.mended(mended.length), ...mended.map((one) => `  - ${problemLine(one)}`)];
  return written(around.resolve(out), book, left, { mended }, words);
}
