import { spawn } from "node:child_process";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Answers a question as a stage and counts it as one test. */
export function askStage(name: string, holds: () => boolean): Totals {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  return told(name, holds(), begun);
}

/** Runs a script of package.json as a stage, shows what it said when it has ended, and counts it as one test. */
export async function runStage(script: string, environment: NodeJS.ProcessEnv): Promise<Totals> {
  const begun = performance.now();
  const { holds, said } = await outcomeOf(script, environment);
  console.log(`\n── ${script}\n${said.trim()}`);
  return told(script, holds, begun);
}

function told(name: string, holds: boolean, begun: number): Totals {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${holds ? "passed" : "FAILED"}: ${name} (${seconds} s)`);
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function outcomeOf(script: string, environment: NodeJS.ProcessEnv): Promise<{ readonly holds: boolean; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"], env: environment });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (piece: string) => said.push(piece));
    child.on("error", reject);
    child.on("close", (status) => resolve({ holds: status === 0, said: said.join("") }));
  });
}
