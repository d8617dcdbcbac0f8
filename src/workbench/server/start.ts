import { dirname, resolve } from "node:path";
import { createRequire } from "node:module";
import { CERTIFICATE_FOLDER, certificateIn } from "./certificate.ts";
import { openBrowser } from "./openBrowser.ts";
import { PAGE_PORT, PANE_PORT } from "./ports.ts";
import { serveWorkbench } from "./serveWorkbench.ts";

const client = resolve(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** `npm start`, after the bundles have been built. */
async function start(): Promise<void> {
  const certificate = await certificateIn(CERTIFICATE_FOLDER, new Date());
  const served = await serveWorkbench({ built: resolve("dist"), client, certificate, panePort: PANE_PORT, pagePort: PAGE_PORT });
  console.log(`\n  ${served.address}\n
The sheets stand on the left, the add-in's own page on the right. Nothing is asked of any other machine. Ctrl+C ends it.
If the browser warns of the certificate: it does not know the authority that signed it, which was made on this machine
(${certificate.authorityFile}).
Go on past the warning, or have the authority trusted with: npx office-addin-dev-certs install (it asks for sudo).`);
  openBrowser(served.address);
}

start().catch((error: unknown) => {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(taken ? `Port ${PANE_PORT} or ${PAGE_PORT} is taken: end what runs there, and try again.` : error);
  process.exitCode = 1;
});
