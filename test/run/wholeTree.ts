import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const NOT_OURS = ["node_modules", ".git", "out", "dist", "coverage"];

/** Every file of the project by its path from the top, installed and generated ones left out. */
export function projectFiles(): readonly string[] {
  const top = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => !NOT_OURS.includes(entry.name));
  return top.flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]));
}

/** The place of a file on this machine. */
export function placeOf(path: string): string {
  return join(ROOT, path);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(placeOf(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}
