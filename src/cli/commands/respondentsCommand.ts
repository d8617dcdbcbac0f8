import { join } from "node:path";
import { respondentFileNames } from "../../actions/respondentFileNames.ts";
import { groupOfRole, type Respondent } from "../../review/respondent.ts";
import type { Problem } from "../../review/problem.ts";
import { DONE_TEXTS, PART_FILE_TEXTS } from "../../text/danish/commandLine.ts";
import { JOINT_RESPONDENT } from "../../workbook/parts/respondentFile.ts";
import type { OpenAnalysis } from "../../actions/openAnalysis.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { makeFolder, readBytes, replaceFile } from "../files.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";

/** `respondents <in.xlsx> <folder>`: one self-evaluation file per respondent, or a joint one. */
export const respondentsCommand: Command = { name: "respondents", files: 2, values: [], flags: ["replace"], run };

/** A file of a respondent, or why there is none. */
interface Made {
  readonly respondent: string;
  readonly round: 1 | 2;
  readonly file: string;
}

async function run({ files: [bookFile = "", folder = ""], flags }: Given, around: Surroundings): Promise<Outcome> {
  const book = await openBook(bookFile, around);
  if (!book.ok) return refused(book.problem);
  const made = await makeFolder(around.resolve(folder));
  if (!made.ok) return refused(made.problem);
  const listed = book.value.analysis.respondents;
  const respondents = listed.length === 0 ? [JOINT_RESPONDENT] : listed;
  const problems: Problem[] = [...book.value.problems];
  const files: Made[] = [];
  for (const [index, name] of respondentFileNames(respondents).entries()) {
    const respondent = respondents[index];
    if (respondent === undefined) continue;
    const file = join(made.value, name);
    const problem = await makeFile(file, respondent, book.value, flags, around);
    if (problem === null) files.push({ respondent: respondent.id, round: respondent.round, file });
    else problems.push(problem);
  }
  const words = [DONE_TEXTS.filesMade(files.length), ...files.map(({ file }) => `  - ${file}`)];
  const json = { folder: made.value, files, problems };
  return { done: true, json, words };
}

async function makeFile(file: string, respondent: Respondent, book: OpenAnalysis<Uint8Array>, flags: Given["flags"], around: Surroundings): Promise<Problem | null> {
  if (respondent.round === 2 && groupOfRole(respondent.role) === "joint") return { code: "second-joint", path: file, message: PART_FILE_TEXTS.secondJoint };
  if (!flags.has("replace") && (await holdsAnswers(file, book, around))) return { code: "file-kept", path: file, message: PART_FILE_TEXTS.kept(file) };
  const bytes = await around.books.respondentFile(book, respondent);
  const put = bytes.ok ? await replaceFile(file, bytes.value) : bytes;
  return put.ok ? null : { ...put.problem, path: file };
}

/** A file that is there already and is not a blank form of this workbook: somebody's answers would be lost. */
async function holdsAnswers(file: string, book: OpenAnalysis<Uint8Array>, around: Surroundings): Promise<boolean> {
  const there = await readBytes(file);
  if (!there.ok) return there.problem.code !== "file-not-found";
  const read = await around.books.readReturn(there.value, book);
  return !read.ok || read.value.cells.length > 0;
}
