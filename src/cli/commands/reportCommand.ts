import { dirname } from "node:path";
import { analysisReport } from "../../document/analysisReport.ts";
import { findTraces } from "../../document/findTraces.ts";
import { DOCUMENT_TEXTS } from "../../text/danish/commandLine.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { makeAccessiblePdf } from "../makePdf.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";
import { documentRefusal, written } from "../output.ts";

/** `report <in.xlsx> <out.docx>`: the analysis report, for the municipality's leaders and council. */
export const reportCommand: Command = {
  name: "report",
  files: 2,
  values: [],
  flags: ["pdf"],
  refusal: ({ files }) => documentRefusal(files[1]),
  run,
};

async function run({ files: [bookFile = "", out = ""], flags }: Given, around: Surroundings): Promise<Outcome> {
  const book = await openBook(bookFile, around);
  if (!book.ok) return refused(book.problem);
  const { analysis, problems } = book.value;
  const plan = analysisReport(analysis);
  const traces = findTraces(plan, analysis.cases.map((one) => one.id));
  if (traces.length > 0) return refused(...traces.map(({ kind, chapter }) => ({ code: kind, message: DOCUMENT_TEXTS.trace[kind](chapter) })));
  // Loaded when it is asked for: the library is larger than all the rest, and no other command needs it.
  const { writeWord } = await import("../../report/writeWord.ts");
  const file = around.resolve(out);
  const outcome = await written(file, await writeWord(plan), problems, { chapters: plan.chapters.length });
  return outcome.done && flags.has("pdf") ? withPdf(outcome, file) : outcome;
}

async function withPdf(outcome: Outcome, file: string): Promise<Outcome> {
  const printed = await makeAccessiblePdf(file, dirname(file));
  if (printed === "made") return { ...outcome, words: [...outcome.words, DOCUMENT_TEXTS.pdf(file.replace(/docx$/i, "pdf"))] };
  const message = printed === "no-office" ? DOCUMENT_TEXTS.noOffice : DOCUMENT_TEXTS.pdfFailed;
  return { ...outcome, json: { ...outcome.json, problems: [...outcome.json.problems, { code: "no-pdf", message }] } };
}
