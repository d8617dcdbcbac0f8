import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { inKilobytes, paneSize, tooLarge } from "./paneSize.ts";

/**
 * `npm run size [-- --json]`: builds the pane and weighs it, packed as a server sends it. Fails where it is larger than it may
 * be: 150 KB at start, 80 KB in each later part, 300 KB in each worker.
 */
function main(): void {
  const built = spawnSync("npm", ["run", "--silent", "build", "--", "--stats", "errors-warnings"], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const size = paneSize(resolve("dist/pane"));
  const found = tooLarge(size);
  if (process.argv.includes("--json")) console.log(JSON.stringify({ ...size, tooLarge: found }, null, 2));
  else {
    console.log(`at start: ${inKilobytes(size.start)}`);
    for (const { file, bytes } of size.later) console.log(`later: ${file} ${inKilobytes(bytes)}`);
  }
  for (const line of found) console.error(line);
  process.exitCode = found.length === 0 ? 0 : 1;
}

main();
