import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeReturns } from "../../src/actions/mergeReturns.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { SelfAnswer } from "../../src/review/answer.ts";
import type { ReturnedFile } from "../../src/review/returnedCell.ts";
import { versionsIn } from "../../src/review/versions.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { scaleOfPart } from "../../src/workbook/tables/selfAnswerCells.ts";
import { wordFor } from "../../src/workbook/wordLists.ts";
import { randomness, type Randomness } from "../oracle/randomness.ts";
import { takenBytes, openedBook, type OpenedBook } from "./books.ts";
import { damagedFiles } from "./damagedFiles.ts";
import { answerForm, fillForms, type FilledForm, type OfficePart } from "./fillForms.ts";
import { inOneOrder } from "./inOneOrder.ts";
import { mergeByCommand } from "./mergeByCommand.ts";
import { shuffled } from "./shuffled.ts";
import { respondentsOf, strayFiles } from "./strayFiles.ts";

export interface TrialOptions {
  readonly respondents: number;
  /** Random orders, subsets and repetitions in which the same files are merged. */
  readonly trials: number;
  /** Orders in which the command itself merges them, with the damaged ones among them. */
  readonly commands: number;
  readonly seed: number;
  readonly office: OfficePart;
}

/** Respondents who sent a second file with other answers. */
const SECOND_THOUGHTS = 3;

/**
 * Makes a file for each respondent, lets LibreOffice and openpyxl fill them in, and merges what comes back in random orders,
 * in parts and again, with damaged files among them. Returns what was lost, doubled, different or not named.
 */
export async function mergeTrials(options: TrialOptions): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "merges-"));
  try {
    const random = randomness(options.seed);
    const book = await openedBook(respondentsOf(options.respondents));
    const forms = await filledForms(book, folder, random, options.office);
    const damaged = damagedFiles(await readFile(forms[0]?.from ?? ""), await strayFiles(book));
    for (const { name, bytes } of damaged) await writeFile(join(folder, "ind", name), bytes);
    const read = await readBack(book, forms);
    const whole = mergeReturns(book.analysis, read.files, { replace: false }).analysis;
    return [
      ...read.faults,
      ...lostOrChanged(forms, whole),
      ...trialFaults(book.analysis, read.files, whole, options.trials, random),
      ...(await mergeByCommand({ folder, book, forms, damaged, expected: inOneOrder(whole), random, times: options.commands })),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function filledForms(book: OpenedBook, folder: string, random: Randomness, office: OfficePart): Promise<readonly FilledForm[]> {
  const { respondents } = book.analysis;
  await mkdir(join(folder, "ud"));
  await mkdir(join(folder, "ind"));
  const senders = [...respondents, ...respondents.slice(0, SECOND_THOUGHTS)];
  const forms = senders.map((one, index) => {
    const again = index < respondents.length ? "" : " igen";
    return answerForm(book, one, { from: join(folder, "ud", `${one.id}.xlsx`), to: join(folder, "ind", `${one.id}${again}.xlsx`) }, random);
  });
  for (const [index, one] of respondents.entries()) {
    await writeFile(forms[index]?.from ?? "", takenBytes(await xlsxBooks.respondentFile(book, one)));
  }
  await fillForms(forms, folder, office);
  return forms;
}

async function readBack(book: OpenedBook, forms: readonly FilledForm[]): Promise<{ readonly files: readonly ReturnedFile[]; readonly faults: readonly string[] }> {
  const files: ReturnedFile[] = [];
  const faults: string[] = [];
  for (const { to } of forms) {
    const read = await xlsxBooks.readReturn(await readFile(to), book);
    if (read.ok) files.push({ file: to, cells: read.value.cells });
    else faults.push(`${to} was refused: ${read.problem.code}`);
    if (read.ok) faults.push(...read.value.problems.map((one) => `${to} ${one.cell ?? ""}: ${one.code}`));
  }
  return { files, faults };
}

/** Holds what was typed against what stands: every answer is there, and nothing else is. */
function lostOrChanged(forms: readonly FilledForm[], { selfAnswers }: Analysis): readonly string[] {
  const typed = new Map<string, Set<string>>();
  for (const [key, value] of forms.flatMap((form) => [...form.typed])) typed.set(key, (typed.get(key) ?? new Set()).add(value.trim().toLowerCase()));
  const standing = new Map(selfAnswers.map((one) => [`${one.respondent}|${one.item}|${one.part}`, versionsIn(shownIn(one)).map((text) => text.toLowerCase())]));
  const differ = [...typed].filter(([key, values]) => [...values].sort().join("\0") !== [...(standing.get(key) ?? [])].sort().join("\0"));
  const doubled = selfAnswers.length - standing.size;
  return [
    ...differ.map(([key]) => `${key} was typed and stands otherwise`),
    ...[...standing.keys()].filter((key) => !typed.has(key)).map((key) => `${key} stands, and nobody typed it`),
    ...(doubled === 0 ? [] : [`${doubled} answers stand twice`]),
  ];
}

function shownIn({ part, given }: SelfAnswer): string {
  const scale = scaleOfPart(part);
  return given.kind === "code" && scale !== "text" ? wordFor(scale, given.code) : given.kind === "code" ? given.code : given.text;
}

/** All files in a random order, some of them twice, in one to four goes; and then all of them once more. */
function trialFaults(blank: Analysis, files: readonly ReturnedFile[], whole: Analysis, trials: number, random: Randomness): readonly string[] {
  const wanted = inOneOrder(whole);
  return Array.from({ length: trials }, (_, trial) => {
    const order = shuffled([...files, ...files.filter(() => random.chance(0.3))], random);
    const merged = inGoes(order, 1 + random.below(4)).reduce((so, go) => mergeReturns(so, go, { replace: false }).analysis, blank);
    const again = mergeReturns(merged, order, { replace: false });
    return [
      ...(inOneOrder(merged) === wanted ? [] : [`trial ${trial + 1} ended otherwise`]),
      ...(again.entered === 0 ? [] : [`trial ${trial + 1} changed ${again.entered} cells when it was merged again`]),
    ];
  }).flat();
}

function inGoes<Value>(values: readonly Value[], goes: number): readonly (readonly Value[])[] {
  const size = Math.ceil(values.length / goes);
  return Array.from({ length: goes }, (_, index) => values.slice(index * size, (index + 1) * size));
}
