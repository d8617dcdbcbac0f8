import { DONE_TEXTS } from "../../text/danish/commandLine.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { readBytes } from "../files.ts";
import { refused, type Outcome } from "../outcome.ts";

/** `check <in.xlsx>`: what is missing, unreadable or inconsistent, with sheet and cell. */
export const checkCommand: Command = { name: "check", files: 1, values: [], flags: [], run };

async function run({ files: [file = ""] }: Given, around: Surroundings): Promise<Outcome> {
  const bytes = await readBytes(around.resolve(file));
  if (!bytes.ok) return refused(bytes.problem);
  const found = await around.books.check(bytes.value);
  if (!found.ok) return refused(found.problem);
  const problems = found.value;
  return { done: true, json: { problems }, words: problems.length === 0 ? [DONE_TEXTS.noProblems] : [] };
}
