import { spawnSync } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { certificateIn } from "../../../src/workbench/server/certificate.ts";
import { serveWorkbench, type ServedWorkbench } from "../../../src/workbench/server/serveWorkbench.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");

let isBuilt = false;

/** Builds pane and page and answers with their folder. Once: what is asked for next in the same run is the same. */
export function build(): string {
  if (!isBuilt) {
    const built = spawnSync("npx", ["webpack", "--stats", "errors-warnings"], { cwd: PROJECT, encoding: "utf8" });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
    isBuilt = true;
  }
  return join(PROJECT, "dist");
}

/** How often a port is looked for. */
const TRIES = 5;

/** Serves a folder with a built pane/ and workbench/ as `npm start` does, on ports that are free; the certificate comes into the other folder. */
export async function serveBuilt(built: string, folder: string): Promise<ServedWorkbench> {
  const places = { built, client: join(PROJECT, "node_modules/@microsoft/office-js/dist"), certificate: await certificateIn(folder, new Date()) };
  for (let left = TRIES; ; left -= 1) {
    try {
      return await serveWorkbench({ ...places, panePort: await freePort(), pagePort: await freePort() });
    } catch (error) {
      // A port that was free a moment ago may be another program's by now.
      if (left === 1 || (error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
