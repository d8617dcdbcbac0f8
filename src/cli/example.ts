import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SAMPLES } from "../samples/samples.ts";
import { EXAMPLE_TEXTS } from "../text/danish/commandLine.ts";
import { courseSteps } from "./courseSteps.ts";
import { makePdf } from "./makePdf.ts";
import type { ExitCode } from "./outcome.ts";
import { runCommandLine } from "./runCommandLine.ts";
import { ownStreams, surroundings } from "./surroundings.ts";

const streams = ownStreams();
const say = (text: string): void => streams.err(`${text}\n`);

/**
 * `npm run example`: takes both samples through the whole course with the commands that people use, and leaves what came
 * of it under out/.
 */
async function makeExamples(): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const sample of SAMPLES) {
    const folder = resolve("out", sample.id);
    await mkdir(folder, { recursive: true });
    const at = (name: string): string => join(folder, name);
    say(`\n${EXAMPLE_TEXTS.sample(sample.title)}`);
    const { files, lines } = courseSteps(sample, at);
    for (const { name, content } of files) await writeFile(at(name), `${JSON.stringify(content, null, 2)}\n`);
    for (const line of lines) codes.push(await runCommandLine(line, surroundings, streams));
    await print(at("4-med-forslag.xlsx"), at("4-med-forslag.pdf"), folder);
  }
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

async function print(workbook: string, pdf: string, folder: string): Promise<void> {
  const printed = await makePdf(workbook, folder);
  if (printed === "made") say(EXAMPLE_TEXTS.pdf(pdf));
  else say(printed === "no-office" ? EXAMPLE_TEXTS.noOffice : EXAMPLE_TEXTS.pdfFailed(workbook));
}

void makeExamples().then((code) => {
  process.exitCode = code;
});
