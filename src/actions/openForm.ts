import type { Analysis } from "../review/analysis.ts";
import { editsBetween } from "../workbook/editsBetween.ts";
import { readFormFile } from "../workbook/parts/readFormFile.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";
import type { OpenAnalysis } from "./openAnalysis.ts";
import type { Logged } from "./writeLogged.ts";

/** Reads the form in a respondent's own file, to be answered there; refuses any other file. Such a file has no log, and is told nothing. */
export async function openForm<Book>(port: WorkbookPort<Book>, book: Book): Promise<Result<OpenAnalysis<Book>>> {
  const found = await port.read(book, "values");
  if (!found.ok) return found;
  const read = readFormFile(found.value);
  if (!read.ok) return read;
  const { analysis, stamp } = read.value;
  const editsTo: OpenAnalysis<Book>["editsTo"] = (after) => editsBetween(found.value, analysis, after, stamp);
  const withAnalysis = (after: Analysis): Promise<Result<Book>> => port.edit(book, editsTo(after));
  const logged = async (after: Analysis): Promise<Result<Logged<Book>>> => {
    const written = await withAnalysis(after);
    return written.ok ? { ok: true, value: { book: written.value, entries: [], notLogged: null } } : written;
  };
  return { ok: true, value: { ...read.value, editsTo, withAnalysis, logged } };
}
