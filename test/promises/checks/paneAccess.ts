import { spawnSync } from "node:child_process";
import { placeOf } from "../../run/wholeTree.ts";
import type { Outcome } from "../pledge.ts";

/** The pane in every state, in the light look or in all of them, as `npm run access` judges it: each state in a look is a case. */
export function paneAccess(everyLook: boolean): Outcome {
  const { stdout, stderr, status } = spawnSync("npm", ["run", "--silent", "access", "--", ...(everyLook ? [] : ["light"])], { cwd: placeOf("."), encoding: "utf8" });
  const states = stdout.split("\n").filter((line) => /^[✓✗] /.test(line));
  const broken = states.filter((line) => line.startsWith("✗"));
  return { cases: states.length, failures: status === 0 || broken.length > 0 ? broken : [stderr.trim().slice(-200)] };
}
