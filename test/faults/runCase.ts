import type { Fault } from "../../src/workbench/host/switches.ts";
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
  readonly requests: readonly LoggedRequest[];
}

export async function undisturbed(command: Command): Promise<Undisturbed> {
  const begin = await command.begin();
  begin.calculated();
  const pane = openPane(copyUncalculated(begin));
  if (!(await command.run(pane))) throw new Error(`${command.name} does not even work undisturbed.`);
  const { book, requests } = pane.host;
  return { command, begin, typedBefore: typedIn(begin), typedAfter: typedIn(book), after: describeBook(book), foreign: foreignOf(begin), requests };
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
  return [...harms("lost", lost), ...harms("foreign", [...touched, ...foreignChanges(course, book)]), ...harms("unfinished", unfinished)];
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

function foreignOf(book: Book): Description {
  const sheet = book.findSheet(FOREIGN_SHEET);
  return sheet === undefined ? new Map() : describeSheet(book, sheet);
}

function foreignChanges({ foreign }: Undisturbed, book: Book): readonly string[] {
  return differencesBetween(foreignOf(book), foreign).map((one) => `on a foreign sheet, ${one}`);
}
