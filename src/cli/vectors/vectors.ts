import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkVectors } from "./checkVectors.ts";
import { BrokenVectors, readVectors } from "./readVectors.ts";

/**
 * `npm run --silent vectors -- <file.json>`: compares our statistics with published numbers. Names every row that is off;
 * the last line counts. Exit 1 when a row is off, when nothing was checked, and when the file cannot be read.
 */
function main(path: string | undefined): number {
  if (path === undefined) return refuse("say which file: npm run --silent vectors -- <file.json>");
  // npm starts scripts in the project's folder and keeps the folder that it was called from in INIT_CWD.
  const file = resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
  try {
    const report = checkVectors(readVectors(readFileSync(file, "utf8")));
    const count = `${report.checked} checked, ${report.off.length} off, ${report.notChecked} not checked`;
    process.stdout.write([...report.off, count].map((line) => `${line}\n`).join(""));
    return report.off.length > 0 || report.checked === 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof BrokenVectors) return refuse(`${path}: ${error.message}`);
    if (isSystemError(error)) return refuse(`${path} cannot be read: ${error.code}`);
    throw error;
  }
}

function refuse(message: string): number {
  process.stderr.write(`vectors: ${message}\n`);
  return 1;
}

/** What Node throws when a file is not there, is a folder, or may not be read. */
function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

process.exitCode = main(process.argv[2]);
