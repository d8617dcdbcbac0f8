import { spawnSync } from "node:child_process";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** A script of package.json, or a question that is answered here. */
export type Stage = { readonly script: string; readonly environment: NodeJS.ProcessEnv } | (() => boolean);

/** Runs one stage, shows what it says as it comes, and counts it as one test. */
export function runStage(name: string, stage: Stage): Totals {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const holds = typeof stage === "function" ? stage() : scriptSucceeds(stage.script, stage.environment);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${holds ? "passed" : "FAILED"}: ${name} (${seconds} s)`);
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function scriptSucceeds(script: string, environment: NodeJS.ProcessEnv): boolean {
  return spawnSync("npm", ["run", "--silent", script], { stdio: "inherit", env: environment }).status === 0;
}
