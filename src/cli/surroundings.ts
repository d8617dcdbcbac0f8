import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { Surroundings } from "./command.ts";
import type { Streams } from "./runCommandLine.ts";
import { xlsxBooks } from "./xlsxBooks.ts";

/** What the program runs among: .xlsx files, the clock, chance. */
export const surroundings: Surroundings = {
  books: xlsxBooks,
  // npm runs its scripts in the project's folder and keeps the folder it was called from.
  resolve: (file) => resolve(process.env["INIT_CWD"] ?? process.cwd(), file),
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
  onUnexpected: (error) => {
    if (process.env["SAGSLUP_DEBUG"] === "1") console.error(error);
  },
};

/** The program's own streams. A reader that has had enough (`| head`) ends it without a word. */
export function ownStreams(): Streams {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) };
}
