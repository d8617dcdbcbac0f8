import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Problem } from "../review/problem.ts";
import { FILE_TEXTS } from "../text/danish/commandLine.ts";
import type { Result } from "../workbook/port.ts";

/** The bytes of a file, or the problem that kept it from being read. `file` is an absolute path. */
export async function readBytes(file: string): Promise<Result<Uint8Array>> {
  try {
    return { ok: true, value: await readFile(file) };
  } catch (error) {
    return { ok: false, problem: readProblem(file, codeOf(error)) };
  }
}

/**
 * Writes a file, in place of one that is there. The bytes go to a new file beside it, which then takes its name: when
 * something fails on the way, what was there is there still, and input and output may be the same file.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<Result<string>> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    if (await isFolder(file)) return { ok: false, problem: { code: "is-folder", message: FILE_TEXTS.isFolder(file) } };
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, file);
    return { ok: true, value: file };
  } catch (error) {
    await rm(beside, { force: true });
    return { ok: false, problem: writeProblem(file, codeOf(error)) };
  }
}

/** The folder, made where it is not there. */
export async function makeFolder(folder: string): Promise<Result<string>> {
  try {
    await mkdir(folder, { recursive: true });
    return { ok: true, value: folder };
  } catch (error) {
    return { ok: false, problem: { code: "folder-unwritable", message: FILE_TEXTS.noFolderMade(folder, codeOf(error)) } };
  }
}

/** What programs save spreadsheets as: those that cannot be read are to be named, not passed over. */
const SPREADSHEETS = new Set([".xlsx", ".xlsm", ".xlsb", ".xls", ".xltx", ".ods", ".csv"]);

/**
 * The file, or the spreadsheets in the folder of that name, sorted. Windows expands no patterns, so a folder stands for
 * its files. What programs keep beside an open file ("~$…") is none.
 */
export async function filesAt(path: string): Promise<readonly string[]> {
  if (!(await isFolder(path))) return [path];
  const names = await readdir(path);
  const spreadsheets = names.filter((name) => SPREADSHEETS.has(extname(name).toLowerCase()) && !/^(~\$|\.)/.test(name));
  return spreadsheets.sort().map((name) => join(path, name));
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false; // Not there yet: the ordinary case. Whatever else is wrong, the writing will say.
  }
}

function readProblem(file: string, code: string): Problem {
  if (code === "ENOENT") return { code: "file-not-found", message: FILE_TEXTS.notFound(file) };
  if (code === "EISDIR") return { code: "is-folder", message: FILE_TEXTS.isFolder(file) };
  return { code: "file-unreadable", message: FILE_TEXTS.unreadable(file, code) };
}

function writeProblem(file: string, code: string): Problem {
  if (code === "ENOENT") return { code: "folder-not-found", message: FILE_TEXTS.noFolder(file) };
  return { code: "file-unwritable", message: FILE_TEXTS.unwritable(file, code) };
}

/** The system's own code ("EACCES"). What has none is a mistake of ours and goes on as it is. */
function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
