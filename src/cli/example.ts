import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SAMPLES } from "../samples/samples.ts";
import { EXAMPLE_TEXTS } from "../text/danish/commandLine.ts";
import { makePdf } from "./makePdf.ts";
import type { ExitCode } from "./outcome.ts";
import { runCommandLine } from "./runCommandLine.ts";
import { ownStreams, surroundings } from "./surroundings.ts";

/** Fixed, so that two runs write the same bytes. */
const MOMENT = "2026-09-01T08:00:00Z";

const streams = ownStreams();
const say = (text: string): void => streams.err(`${text}\n`);

/**
 * `npm run example`: takes both samples through the whole course (new → fill → suggest → summary → report, and at the
 * end plan, second round and status report) with the commands that people
 * use, and leaves what came of it under out/.
 */
async function makeExamples(): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const sample of SAMPLES) {
    const folder = resolve("out", sample.id);
    await mkdir(folder, { recursive: true });
    const at = (name: string): string => join(folder, name);
    await writeFile(at("setup.json"), `${JSON.stringify(sample.setup, null, 2)}\n`);
    await writeFile(at("answers.json"), `${JSON.stringify(sample.answers, null, 2)}\n`);
    say(`\n${EXAMPLE_TEXTS.sample(sample.title)}`);
    const steps = [
      ["new", at("setup.json"), at("1-ny.xlsx"), "--id", sample.id, "--now", MOMENT],
      ["fill", at("1-ny.xlsx"), at("answers.json"), at("2-udfyldt.xlsx")],
      ["suggest", at("2-udfyldt.xlsx"), at("3-med-forslag.xlsx")],
      ["summary", at("3-med-forslag.xlsx")],
      ["report", at("3-med-forslag.xlsx"), at("4-rapport.docx"), "--pdf"],
      ...(sample.closing === undefined ? [] : closingSteps(at)),
    ];
    if (sample.closing !== undefined) await writeFile(at("afslutning.json"), `${JSON.stringify(sample.closing, null, 2)}\n`);
    for (const step of steps) codes.push(await runCommandLine(step, surroundings, streams));
    await print(at("3-med-forslag.xlsx"), at("3-med-forslag.pdf"), folder);
  }
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

/** Two years later: the plan has been carried out, and both parties look back. */
function closingSteps(at: (name: string) => string): readonly (readonly string[])[] {
  return [
    ["fill", at("3-med-forslag.xlsx"), at("afslutning.json"), at("5-afsluttet.xlsx"), "--replace"],
    ["export", at("5-afsluttet.xlsx"), at("6-kommunens-fil.xlsx"), "--for", "municipality"],
    ["report", at("5-afsluttet.xlsx"), at("7-statusrapport.docx"), "--status", "--pdf"],
  ];
}

async function print(workbook: string, pdf: string, folder: string): Promise<void> {
  const printed = await makePdf(workbook, folder);
  if (printed === "made") say(EXAMPLE_TEXTS.pdf(pdf));
  else say(printed === "no-office" ? EXAMPLE_TEXTS.noOffice : EXAMPLE_TEXTS.pdfFailed(workbook));
}

void makeExamples().then((code) => {
  process.exitCode = code;
});
