import type { Result } from "../workbook/port.ts";
import type { OpenAnalysis } from "../actions/openAnalysis.ts";
import type { Surroundings } from "./command.ts";
import { readBytes } from "./files.ts";

/** The workbook in a file that the command line names. */
export async function openBook(file: string, around: Surroundings): Promise<Result<OpenAnalysis<Uint8Array>>> {
  const bytes = await readBytes(around.resolve(file));
  return bytes.ok ? around.books.open(bytes.value) : bytes;
}
