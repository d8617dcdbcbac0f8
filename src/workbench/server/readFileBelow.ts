import { readFile } from "node:fs/promises";
import { join, normalize, sep } from "node:path";

/**
 * The file at a site's path inside a folder; undefined where there is none.
 * Paths that lead out of the folder ("/../x", also percent-encoded) find nothing.
 */
export async function readFileBelow(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = normalize(join(folder, decoded(path)));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  try {
    return await readFile(file);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** A path that is no valid encoding names no file; a NUL would be refused by the file system with an error of its own. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll("\0", "");
  } catch {
    return "";
  }
}

function isAbsence(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && ["ENOENT", "EISDIR", "ENOTDIR"].includes(String(error.code));
}
