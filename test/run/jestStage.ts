import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Totals } from "./stage.ts";

/** What is read of jest's `--json` file. */
interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not be run at all: their tests are in no other number. */
  readonly numRuntimeErrorTestSuites: number;
}

/** Runs jest's projects of these names in one go. A jest that leaves no result behind counts as one failure. */
export async function runJest(projects: readonly string[], environment: NodeJS.ProcessEnv): Promise<Totals> {
  console.log(`\n── jest: ${projects.join(", ")}`);
  const folder = mkdtempSync(join(tmpdir(), "sagslup-jest-"));
  const outputFile = join(folder, "result.json");
  const options = ["--selectProjects", ...projects, "--json", `--outputFile=${outputFile}`, "--maxWorkers=2"];
  const status = await statusOf(options, environment);
  try {
    return totalsOf(JSON.parse(readFileSync(outputFile, "utf8")) as JestResult, status);
  } catch {
    console.error("jest ended without a result.");
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function statusOf(options: readonly string[], environment: NodeJS.ProcessEnv): Promise<number | null> {
  return new Promise((resolve, reject) => {
    spawn("jest", options, { stdio: "inherit", env: environment }).on("error", reject).on("close", resolve);
  });
}

/**
 * Totals over all test files. Jest can fail with every test passed (a project without tests, a leak): that is a failure
 * of its own.
 */
export function totalsOf(result: JestResult, status: number | null): Totals {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
