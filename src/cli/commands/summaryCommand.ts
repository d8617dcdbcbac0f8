import { summarise } from "../../findings/summarise.ts";
import { toSummaryJson } from "../../findings/toSummaryJson.ts";
import { COMMAND_LINE_TEXTS } from "../../text/danish/commandLine.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { readBytes } from "../files.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";
import { summaryText } from "../summaryText.ts";

/** `summary <in.xlsx>`: everything that follows from the answers, computed, or with --live read from formula cells. */
export const summaryCommand: Command = {
  name: "summary",
  files: 1,
  values: [],
  flags: ["live"],
  refusal: ({ flags }) => (flags.has("live") && !flags.has("json") ? COMMAND_LINE_TEXTS.liveNeedsJson : null),
  run: (given, around) => (given.flags.has("live") ? runLive(given, around) : runComputed(given, around)),
};

async function runComputed({ files: [file = ""], flags }: Given, around: Surroundings): Promise<Outcome> {
  const book = await openBook(file, around);
  if (!book.ok) return refused(book.problem);
  const { analysis, problems } = book.value;
  const summary = summarise(analysis);
  // With --json the text would only push the problems out of sight.
  const words = flags.has("json") ? [] : [summaryText(analysis, summary)];
  return { done: true, json: toSummaryJson(analysis, summary, problems), words };
}

async function runLive({ files: [file = ""] }: Given, around: Surroundings): Promise<Outcome> {
  const bytes = await readBytes(around.resolve(file));
  if (!bytes.ok) return refused(bytes.problem);
  const live = await around.books.liveSummary(bytes.value);
  return live.ok ? { done: true, json: live.value, words: [] } : refused(live.problem);
}
