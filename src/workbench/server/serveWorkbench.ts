import { readFileSync } from "node:fs";
import type { Server } from "node:https";
import { join } from "node:path";
import { readObjectModel } from "../node/readObjectModel.ts";
import type { Certificate } from "./certificate.ts";
import { pageSite } from "./pageSite.ts";
import { paneSite } from "./paneSite.ts";
import { readRibbon } from "./readRibbon.ts";
import { serveSite } from "./serveSite.ts";

export interface ServedWorkbench {
  /** The address to open: the page with the grid and the pane. */
  readonly address: string;
  close(): void;
}

export interface WorkbenchPlaces {
  /** The folder with the two built bundles, pane/ and workbench/. */
  readonly built: string;
  readonly client: string;
  readonly certificate: Certificate;
  readonly panePort: number;
  readonly pagePort: number;
}

/**
 * Serves pane and page from two ports of one host name: the client trusts a parent page only over https and, outside
 * Microsoft's own domains, only from its own host name (office.debug.js, checkReceiverOriginAndRun).
 *
 * @throws with code EADDRINUSE where a port is taken.
 */
export async function serveWorkbench({ built, client, certificate, panePort, pagePort }: WorkbenchPlaces): Promise<ServedWorkbench> {
  const [origin, parentOrigin] = [`https://localhost:${panePort}`, `https://localhost:${pagePort}`];
  const pane = await serveSite(paneSite({ built: join(built, "pane"), client, origin, parentOrigin }), certificate, panePort);
  const ribbon = readRibbon(readFileSync(join(built, "pane/manifest.xml"), "utf8"));
  const site = pageSite({ built: join(built, "workbench"), paneAddress: `${origin}/taskpane.html`, objectModel: readObjectModel(), ribbon });
  const page = await serveSite(site, certificate, pagePort).catch((error: unknown) => {
    pane.close();
    throw error;
  });
  return { address: `${parentOrigin}/`, close: () => [pane, page].forEach(closeNow) };
}

/** A browser keeps connections open, and the server would wait for them. */
function closeNow(server: Server): void {
  server.close();
  server.closeAllConnections();
}
