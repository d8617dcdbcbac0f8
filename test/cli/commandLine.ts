import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Books } from "../../src/cli/books.ts";
import { runCommandLine } from "../../src/cli/runCommandLine.ts";
import type { Problem } from "../../src/review/problem.ts";
import { bookIn, memoryBooks, type KeptBook } from "./memoryBooks.ts";

/** What one command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Parsed from `out`; undefined when nothing was printed. */
  readonly json: { readonly problems: readonly Problem[]; readonly [fact: string]: unknown } | undefined;
}

/** A folder of its own with the command line in it. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), "sagslup-test-"));
  readonly unexpected: unknown[] = [];

  write(file: string, content: unknown): void {
    writeFileSync(join(this.path, file), typeof content === "string" ? content : JSON.stringify(content));
  }

  bytes(file: string): Uint8Array {
    return readFileSync(join(this.path, file));
  }

  book(file: string): KeptBook {
    const book = bookIn(this.bytes(file));
    if (!book.ok) throw new Error(book.problem.message);
    return book.value;
  }

  async run(args: readonly string[], books: Books = memoryBooks()): Promise<Ran> {
    let out = "";
    let err = "";
    const around = {
      books,
      resolve: (file: string) => resolve(this.path, file),
      now: () => "2026-09-01T08:00:00.000Z",
      newId: () => "et-id",
      onUnexpected: (error: unknown) => void this.unexpected.push(error),
    };
    const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
    const code = await runCommandLine(args, around, streams);
    return { code, out, err, json: out === "" ? undefined : (JSON.parse(out) as NonNullable<Ran["json"]>) };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
