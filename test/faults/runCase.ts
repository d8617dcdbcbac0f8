import type { Fault } from "../../src/workbench/host/switches.ts";
import type { VerifiedBlock } from "../../src/workbook/log/verifiedBlock.ts";
import type { Book } from "../../src/workbench/model/book.ts";
import { copyUncalculated } from "../workbench/support/copyBook.ts";
import { FOREIGN_SHEET, type Command } from "./commands.ts";
import { describeBook, describeSheet, differencesBetween, typedIn, type Description } from "./describeBook.ts";
import type { LoggedRequest } from "../../src/workbench/host/exchange.ts";
import { openPane, type OpenPane } from "./openPane.ts";

/** A command as it goes when nothing goes wrong. */
export interface Undisturbed {
  readonly command: Command;
  readonly begin: Book;
  readonly typedBefore: ReadonlyMap<string, string>;
  readonly typedAfter: ReadonlyMap<string, string>;
  readonly after: Description;
  readonly foreign: Description;
  readonly log: readonly VerifiedBlock[];
  readonly requests: readonly LoggedRequest[];
}

export async function undisturbed(command: Command): Promise<Undisturbed> {
  const begin = await command.begin();
  begin.calculated();
  const pane = openPane(copyUncalculated(begin));
  if (!(await command.run(pane))) throw new Error(`${command.name} does not even work undisturbed.`);
  const { book } = pane.host;
  const requests = [...pane.host.requests];
  return { command, begin, typedBefore: typedIn(begin), typedAfter: typedIn(book), after: describeBook(book), foreign: foreignOf(begin), log: await logOf(pane), requests };
}

/** What must not be after something went wrong: people's words lost, a foreign sheet changed, the second run at another end. */
export interface Harm {
  readonly kind: "lost" | "foreign" | "unfinished";
  readonly what: string;
}

/** The command with these requests going wrong, and then once more: in the same pane, or in a new one where the old has no hope. */
export async function runCase(course: Undisturbed, faults: readonly Fault[]): Promise<readonly Harm[]> {
  const pane = openPane(copyUncalculated(course.begin));
  pane.host.switches.faults.push(...faults);
  await course.command.run(pane);
  const { book } = pane.host;
  const lost = lostIn(course, book);
  const touched = foreignChanges(course, book);
  pane.host.switches.faults.length = 0;
  const next: OpenPane = faults.some(({ code }) => code === null) ? openPane(book) : pane;
  const done = await course.command.run(next);
  const unfinished = [...(done ? [] : ["the second run was not done"]), ...differencesBetween(describeBook(book), course.after).map((one) => `after the second run, ${one}`)];
  const log = logHarm(await logOf(next), course.log);
  return [...harms("lost", [...lost, ...log]), ...harms("foreign", [...touched, ...foreignChanges(course, book)]), ...harms("unfinished", unfinished)];
}

function harms(kind: Harm["kind"], all: readonly string[]): readonly Harm[] {
  return all.map((what) => ({ kind, what }));
}

/** What people had typed and is neither there any more nor what the command puts in its place. */
function lostIn({ typedBefore, typedAfter }: Undisturbed, book: Book): readonly string[] {
  const now = typedIn(book);
  return [...typedBefore].flatMap(([place, content]) => {
    const stands = now.get(place);
    return stands === content || stands === typedAfter.get(place) ? [] : [`lost: ${place} held ${content}, and holds ${stands ?? "nothing"}`];
  });
}

async function logOf({ store }: OpenPane): Promise<readonly VerifiedBlock[]> {
  const log = await store.log();
  return log.ok ? log.value : [];
}

/**
 * What an answer stands for in the log is there, and fits together. It may be there twice, and be told of a try that broke off: the log
 * is written first (src/workbook/DECISIONS.md).
 */
function logHarm(blocks: readonly VerifiedBlock[], undisturbed: readonly VerifiedBlock[]): readonly string[] {
  const there = rowsOf(blocks);
  const missing = [...rowsOf(undisturbed)].filter((row) => !there.has(row)).map((row) => `the log lacks ${row}`);
  const broken = blocks.filter(({ rows, sound }) => sound < rows.length).map(({ who, sound }) => `the log of ${who} does not fit together after row ${String(sound)}`);
  return [...missing, ...broken];
}

/** Without the moment and the code, which no two tries share. */
function rowsOf(blocks: readonly VerifiedBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ rows }) => rows.map((cells) => cells.slice(1, -1).join(" | "))));
}

function foreignOf(book: Book): Description {
  const sheet = book.findSheet(FOREIGN_SHEET);
  return sheet === undefined ? new Map() : describeSheet(book, sheet);
}

function foreignChanges({ foreign }: Undisturbed, book: Book): readonly string[] {
  return differencesBetween(foreignOf(book), foreign).map((one) => `on a foreign sheet, ${one}`);
}
