import { readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { runCommandLine } from "../../src/cli/runCommandLine.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import type { Problem } from "../../src/review/problem.ts";
import type { Randomness } from "../oracle/randomness.ts";
import type { OpenedBook } from "./books.ts";
import type { DamagedFile } from "./damagedFiles.ts";
import type { FilledForm } from "./fillForms.ts";
import { inOneOrder } from "./inOneOrder.ts";
import { shuffled } from "./shuffled.ts";

interface CommandTrials {
  readonly folder: string;
  readonly book: OpenedBook;
  readonly forms: readonly FilledForm[];
  readonly damaged: readonly DamagedFile[];
  /** The answers that must stand at the end. */
  readonly expected: string;
  readonly random: Randomness;
  readonly times: number;
}

/** Merges all files, the damaged ones too, as people do: the first time all at once, then in two goes with some files in both. */
export async function mergeByCommand({ folder, book, forms, damaged, expected, random, times }: CommandTrials): Promise<readonly string[]> {
  const all = [...forms.map((one) => one.to), ...damaged.map((one) => join(folder, "ind", one.name))];
  const from = join(folder, "bog.xlsx");
  await writeFile(from, book.file);
  const faults: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const out = join(folder, `flettet-${time}.xlsx`);
    const order = shuffled(all, random);
    const goes = time === 0 ? [order] : [order.slice(0, order.length * 0.6), order.slice(order.length * 0.4)];
    const told: Problem[] = [];
    for (const [go, files] of goes.entries()) told.push(...(await merge(go === 0 ? from : out, files, out)));
    faults.push(...unnamed(damaged, told), ...(inOneOrder(await standingIn(out)) === expected ? [] : [`command ${time + 1} ended otherwise`]));
  }
  return faults;
}

async function merge(book: string, files: readonly string[], out: string): Promise<readonly Problem[]> {
  let json = "";
  const streams = { out: (text: string) => void (json += text), err: () => undefined };
  const around = { books: xlsxBooks, resolve: (file: string) => resolve(file), now: () => "2026-09-01T08:00:00Z", newId: () => "fletning", onUnexpected: (error: unknown) => { throw error; } };
  await runCommandLine(["merge", book, ...files, "--out", out, "--json"], around, streams);
  return (JSON.parse(json) as { readonly problems: readonly Problem[] }).problems;
}

async function standingIn(file: string): Promise<OpenedBook["analysis"]> {
  const opened = await xlsxBooks.open(await readFile(file));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value.analysis;
}

/** Damaged files that were not named with the right reason, and good files that were refused. What has no path is said of the workbook. */
function unnamed(damaged: readonly DamagedFile[], told: readonly Problem[]): readonly string[] {
  const reasons = new Map(told.filter((one) => one.code !== "differs").flatMap(({ path, code }) => (path === undefined ? [] : [[basename(path), code] as const])));
  const wrong = damaged.filter((one) => reasons.get(one.name) !== one.code).map((one) => `${one.name}: ${reasons.get(one.name) ?? "not named"}, not ${one.code}`);
  const others = [...reasons].filter(([name]) => !damaged.some((one) => one.name === name)).map(([name, code]) => `${name}: ${code}`);
  return [...wrong, ...others];
}
