import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeOf } from "../../run/wholeTree.ts";
import type { Outcome } from "../pledge.ts";

/** What is read of jest's `--json` file. */
interface JestResult {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Tests that `npm test` runs too, by project, path and perhaps name: each is a case. */
export function jestTests(project: "unit" | "e2e", paths: string, names = ""): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "sagslup-promise-"));
  const outputFile = join(folder, "result.json");
  const options = ["jest", "--selectProjects", project, "--testPathPatterns", paths, "--json", `--outputFile=${outputFile}`, "--silent"];
  const { status } = spawnSync("npx", [...options, ...(names === "" ? [] : ["--testNamePattern", names])], { cwd: placeOf("."), encoding: "utf8" });
  try {
    return outcomeOf(JSON.parse(readFileSync(outputFile, "utf8")) as JestResult, status);
  } catch {
    return { cases: 0, failures: ["jest ended without a result"] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function outcomeOf({ testResults }: JestResult, status: number | null): Outcome {
  const run = testResults.flatMap((file) => file.assertionResults).filter((one) => one.status === "passed" || one.status === "failed");
  const failed = run.filter((one) => one.status === "failed").map((one) => one.fullName);
  const unknown = status !== 0 && failed.length === 0 ? [testResults.map(({ message }) => message).join(" ") || "jest failed without saying of what"] : [];
  return { cases: run.length, failures: [...failed, ...unknown] };
}
