import type { CommandName } from "../text/danish/commandTexts.ts";
import type { Books } from "./books.ts";
import type { Outcome } from "./outcome.ts";

/** All that a command takes from outside. What is random or of the moment is asked for here, never in the core. */
export interface Surroundings {
  readonly books: Books;
  /** Absolute path of a file that the command line names. */
  resolve(file: string): string;
  /** ISO date and time. */
  now(): string;
  newId(): string;
  /** Told of an exception that nobody thought of, before people read a short word of it. */
  onUnexpected(error: unknown): void;
}

/** The command line after the command's name. */
export interface Given {
  readonly files: readonly string[];
  /** Options that take a value. */
  readonly values: ReadonlyMap<string, string>;
  /** Options that take none. */
  readonly flags: ReadonlySet<string>;
}

export interface Command {
  readonly name: CommandName;
  /** How many files it takes; fewer or more are refused. */
  readonly files: number;
  /** Takes any number of files more. */
  readonly more?: true;
  /** Names of options that take a value, and of those that take none, beside json and help. */
  readonly values: readonly string[];
  readonly flags: readonly string[];
  /** What is wrong with the options, or null. Asked before anything is read. */
  refusal?(given: Given): string | null;
  run(given: Given, around: Surroundings): Promise<Outcome>;
}
