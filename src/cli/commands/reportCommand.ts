import { dirname } from "node:path";
import { compareMeasurements } from "../../actions/compareMeasurements.ts";
import { analysisReport } from "../../document/analysisReport.ts";
import type { DocumentPlan } from "../../document/documentPlan.ts";
import { traceProblems } from "../../document/findTraces.ts";
import { statusReport } from "../../document/statusReport.ts";
import { isShortCourse } from "../../instrument/chosenThemes.ts";
import type { Analysis } from "../../review/analysis.ts";
import { DOCUMENT_TEXTS } from "../../text/danish/commandLine.ts";
import type { Result } from "../../workbook/port.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { makeAccessiblePdf } from "../makePdf.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";
import { documentRefusal, written } from "../output.ts";

/** `report <in.xlsx> <out.docx>`: the analysis report, or with --status the status report, for the municipality's leaders and council. */
export const reportCommand: Command = {
  name: "report",
  files: 2,
  values: ["before"],
  flags: ["pdf", "status"],
  refusal: ({ files, values, flags }) => documentRefusal(files[1]) ?? (values.has("before") && !flags.has("status") ? DOCUMENT_TEXTS.beforeNeedsStatus : null),
  run,
};

/** What is to be written, and about which cases. */
interface Planned {
  readonly plan: DocumentPlan;
  readonly caseIds: readonly string[];
}

async function run(given: Given, around: Surroundings): Promise<Outcome> {
  const { files: [bookFile = "", out = ""], flags } = given;
  const book = await openBook(bookFile, around);
  if (!book.ok) return refused(book.problem);
  const { analysis, problems } = book.value;
  const planned = await planFor(analysis, given, around);
  if (!planned.ok) return refused(planned.problem);
  const { plan, caseIds } = planned.value;
  const traces = traceProblems(plan, caseIds);
  if (traces.length > 0) return refused(...traces);
  // Loaded when it is asked for: the library is larger than all the rest, and no other command needs it.
  const [{ writeWord }, { pageNumbers }] = await Promise.all([import("../../report/writeWord.ts"), import("../../report/pageNumbers.ts")]);
  const file = around.resolve(out);
  const outcome = await written(file, await writeWord(plan, pageNumbers), problems, { chapters: plan.chapters.length });
  return outcome.done && flags.has("pdf") ? withPdf(outcome, file) : outcome;
}

async function planFor(analysis: Analysis, { flags, values }: Given, around: Surroundings): Promise<Result<Planned>> {
  const ids = (one: Analysis) => one.cases.map(({ id }) => id);
  if (!flags.has("status")) return { ok: true, value: { plan: analysisReport(analysis), caseIds: ids(analysis) } };
  if (isShortCourse(analysis.framework)) return { ok: false, problem: { code: "short-course", message: DOCUMENT_TEXTS.shortCourse } };
  const beforeFile = values.get("before");
  if (beforeFile === undefined) return { ok: true, value: { plan: statusReport(analysis, null), caseIds: ids(analysis) } };
  const before = await openBook(beforeFile, around);
  if (!before.ok) return before;
  const comparable = compareMeasurements(before.value.analysis, analysis);
  if (!comparable.ok) return comparable;
  return { ok: true, value: { plan: statusReport(analysis, before.value.analysis), caseIds: [...ids(analysis), ...ids(before.value.analysis)] } };
}

async function withPdf(outcome: Outcome, file: string): Promise<Outcome> {
  const printed = await makeAccessiblePdf(file, dirname(file));
  if (printed === "made") return { ...outcome, words: [...outcome.words, DOCUMENT_TEXTS.pdf(file.replace(/docx$/i, "pdf"))] };
  const message = printed === "no-office" ? DOCUMENT_TEXTS.noOffice : DOCUMENT_TEXTS.pdfFailed;
  return { ...outcome, json: { ...outcome.json, problems: [...outcome.json.problems, { code: "no-pdf", message }] } };
}
