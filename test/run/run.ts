/**
 * Runs everything that must hold and says how it went, in one last line: `N passed, N failed`.
 *
 *   npm run check        the compiler, the rules and the unit tests; a minute or two, for every commit
 *   npm test             the same, the fence's own test and the end-to-end tests, which need system packages
 *   npm test -- --long   with many more runs of the property tests
 */
import { askStage, runStage, type Totals } from "./stage.ts";
import { runJest } from "./jestStage.ts";
import { haveSystemPackages } from "./systemPackages.ts";

/** Beside the linter, which takes as long as these together and a while of the tests. */
const BESIDE_LINT = ["types", "fence", "dead"] as const;

const [what, ...options] = process.argv.slice(2);
const unknown = options.filter((option) => option !== "--long");
if ((what !== "check" && what !== "all") || unknown.length > 0) {
  console.error(`Unknown: ${[what, ...unknown].join(" ")}. Say "check" or "all", and --long if you like.`);
  process.exit(2);
}

const environment = { ...process.env, ...(options.includes("--long") ? { SAGSLUP_LONG: "1" } : {}) };

async function runAll(): Promise<readonly Totals[]> {
  const ran: Totals[] = [];
  if (what === "all") ran.push(askStage("system packages", haveSystemPackages));
  const lint = runStage("lint", environment);
  for (const stage of BESIDE_LINT) ran.push(await runStage(stage, environment));
  ran.push(await runJest(what === "all" ? ["unit", "fence", "e2e"] : ["unit"], environment));
  return [...ran, await lint];
}

void runAll().then((ran) => {
  const passed = ran.reduce((sum, one) => sum + one.passed, 0);
  const failed = ran.reduce((sum, one) => sum + one.failed, 0);
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
});
