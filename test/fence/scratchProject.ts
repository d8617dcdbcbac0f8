import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "../..");
const CONFIGURATION = ["package.json", "tsconfig.json", "src/tsconfig.core.json", "eslint.config.mjs", ".dependency-cruiser.cjs"];

/** Small files by path, and the text in each. */
export type Files = Readonly<Record<string, string>>;

/**
 * A folder with this project's configuration and packages, and other sources. It stands in a folder of its own, so that a
 * file can lie beside it. Remove both with `removeProject`.
 */
export function makeProject(...sources: readonly Files[]): string {
  const folder = join(mkdtempSync(join(tmpdir(), "sagslup-fence-")), "project");
  for (const path of CONFIGURATION) write(folder, path);
  for (const files of sources) for (const [path, text] of Object.entries(files)) write(folder, path, text);
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

export function removeProject(folder: string): void {
  rmSync(dirname(folder), { recursive: true });
}

/** Without a text, the project's own file is copied. */
function write(folder: string, path: string, text?: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  if (text === undefined) cpSync(join(PROJECT, path), join(folder, path));
  else writeFileSync(join(folder, path), text);
}
