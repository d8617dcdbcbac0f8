import type { Problem } from "../review/problem.ts";
import type { Setup } from "../review/setup.ts";
import type { Surroundings } from "./command.ts";
import { readFramework } from "./readFramework.ts";
import { readJson } from "./readJson.ts";

/** A setup file, with the own framework that it goes by. */
export type SetupRead =
  | { readonly ok: true; readonly setup: Setup; readonly own: OwnFrameworkRead | undefined }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type OwnFrameworkRead = Extract<Awaited<ReturnType<typeof readFramework>>, { readonly ok: true }>;

/** Reads a setup file that the command line names, and the framework file beside it, if any. */
export async function readSetup(file: string, framework: string | undefined, around: Surroundings): Promise<SetupRead> {
  const read = await readJson(around.resolve(file), "setup");
  if (!read.ok) return read;
  const own = framework === undefined ? undefined : await readFramework(framework, around);
  if (own?.ok === false) return own;
  // The schema's properties are those of Setup (test/cli/schemas.test.ts).
  return { ok: true, setup: read.value as Setup, own };
}
