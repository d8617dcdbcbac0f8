import { join } from "node:path";
import { toSummaryJson } from "../../src/findings/toSummaryJson.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { bothSummaries, wrongCells } from "../e2e/handling/books.ts";
import { openWorkbench, type OpenWorkbench } from "../e2e/workbench/openWorkbench.ts";
import { differences } from "../oracle/differences.ts";
import { recalculate } from "../oracle/libreOffice.ts";
import { validate } from "../oracle/openXmlSdk.ts";
import { saved } from "./byMouse.ts";
import { CASE_WORD, type Journey } from "./journeys.ts";

/** Takes a journey in a new workbook and saves it to the file. Answers with what should not have happened on the way, a line each. */
export async function travel({ name, walk }: Journey, file: string): Promise<readonly string[]> {
  const workbench = await openWorkbench();
  try {
    await walk(workbench);
    await saved(workbench);
    const download = workbench.page.waitForEvent("download");
    await workbench.page.getByRole("button", { name: "Gem som .xlsx" }).click();
    await (await download).saveAs(file);
    return (await leaks(workbench)).map((one) => `${name}: ${one}`);
  } finally {
    await workbench.close();
  }
}

/** What left the workbook, or would have if the policy had not held it back. */
async function leaks({ page, pane, outside, faults, said }: OpenWorkbench): Promise<readonly string[]> {
  const kept = async (place: { evaluate(look: () => Promise<string>): Promise<string> }): Promise<string> =>
    place.evaluate(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, databases]);
    });
  return [
    ...outside.map((address) => `asked ${address}`),
    ...faults,
    ...said.filter((words) => words.includes(CASE_WORD)).map(() => "a case's words in the console"),
    ...[await kept(page.mainFrame()), await kept(pane)].filter((words) => words.includes(CASE_WORD)).map(() => "a case's words in the browser's storage"),
  ];
}

/** Judges the saved files as issue A judges files: what they add up to, by the core and by their own formulas, and the validator. */
export async function judgeFiles(journeys: readonly { readonly journey: Journey; readonly file: string }[], folder: string): Promise<readonly string[]> {
  const files = journeys.map(({ file }) => file);
  const calculated = await recalculate(files, join(folder, "calculated"));
  const sdk = await validate(files);
  const found: string[] = [];
  for (const [index, { journey, file }] of journeys.entries()) {
    for (const one of [file, calculated[index] ?? ""]) found.push(...(await judgeOne(journey, one)).map((line) => `${journey.name}: ${line}`));
    found.push(...(sdk.get(file) ?? []).map(({ description }) => `${journey.name}: ${description}`));
  }
  return found;
}

async function judgeOne({ reached, expected }: Journey, file: string): Promise<readonly string[]> {
  const { analysis, problems, live, content } = await bothSummaries(file);
  return [
    ...problems.map(({ sheet, cell, message }) => `${sheet ?? ""} ${cell ?? ""}: ${message}`),
    ...differences(toSummaryJson(analysis, summarise(analysis), []), live),
    ...wrongCells(content),
    ...differences(expected, reached(live), "reached"),
  ];
}
