import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LEAST_FOUND, plantMistakes, shareFound } from "../../mutants/plantMistakes.ts";
import { placeOf } from "../../run/wholeTree.ts";
import type { Outcome } from "../pledge.ts";

/** What is read of jest's summary of coverage: how many branches a file has, and how many the tests took. */
type Summary = Readonly<Record<string, { readonly branches: { readonly total: number; readonly covered: number } }>>;

/** Every branch of the trade's folders, as `npm run coverage` counts them: each is a case, taken by the folder's own tests. */
export function branchesTaken(): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "sagslup-branches-"));
  const options = ["--silent", "--coverageReporters=json-summary", `--coverageDirectory=${folder}`];
  spawnSync("npm", ["run", "--silent", "coverage", "--", ...options], { cwd: placeOf("."), encoding: "utf8" });
  try {
    const { total, ...files } = JSON.parse(readFileSync(join(folder, "coverage-summary.json"), "utf8")) as Summary;
    const short = Object.entries(files).filter(([, { branches }]) => branches.covered < branches.total);
    return { cases: total?.branches.total ?? 0, failures: short.map(([file, { branches }]) => `${file}: ${String(branches.total - branches.covered)} branches that no test takes`) };
  } catch {
    return { cases: 0, failures: ["jest ended without a summary"] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every mistake that Stryker plants in a part of the code: too few found is one failure, for some have no consequence. */
export function mistakesFound(part: string): Outcome {
  const planted = plantMistakes(part);
  const share = shareFound(planted);
  return { cases: planted.length, failures: share >= LEAST_FOUND ? [] : [`${part}: ${(share * 100).toFixed(1)} % of the mistakes found`] };
}
