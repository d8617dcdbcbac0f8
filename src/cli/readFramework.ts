import { adoptFile, type Adopted } from "../actions/adoptFramework.ts";
import type { OwnFramework } from "../instrument/ownFramework.ts";
import { COMMAND_LINE_TEXTS } from "../text/danish/commandLine.ts";
import type { Surroundings } from "./command.ts";
import { readBytes } from "./files.ts";
import { readJson } from "./readJson.ts";

/** An own framework that the command line names: framework.json, or a workbook whose sheets hold it. */
export async function readFramework(file: string, around: Surroundings): Promise<Adopted> {
  if (/\.json$/i.test(file)) {
    const read = await readJson(around.resolve(file), "framework");
    // The schema's properties are those of OwnFramework (test/cli/schemas.test.ts).
    return read.ok ? adoptFile(read.value as OwnFramework) : read;
  }
  if (!/\.xlsx$/i.test(file)) return { ok: false, problems: [{ code: "command-line", message: COMMAND_LINE_TEXTS.notAFramework(file) }] };
  const bytes = await readBytes(around.resolve(file));
  return bytes.ok ? around.books.framework(bytes.value) : { ok: false, problems: [bytes.problem] };
}
