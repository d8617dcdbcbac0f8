import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script, type Context } from "node:vm";

/** Microsoft's client as it stands in a page's global scope. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** What the client finds in its global scope instead of a page: it asks for no more when it talks to a native host. */
function pageLikeScope(bridge: object | undefined): Record<string, unknown> {
  const scope: Record<string, unknown> = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, performance, Promise, queueMicrotask,
    navigator: { userAgent: "node" },
    location: new URL("https://localhost/taskpane.html"),
    addEventListener: () => undefined,
    document: {
      readyState: "complete",
      URL: "https://localhost/taskpane.html",
      addEventListener: () => undefined,
      createElement: () => ({ style: {} }),
      getElementsByTagName: () => [],
    },
  };
  scope["window"] = scope;
  scope["self"] = scope;
  if (bridge) scope["_richApiNativeBridge"] = bridge;
  return scope;
}

/** The folder of the installed client's files. */
function clientFolder(): string {
  const { resolve } = createRequire(__filename);
  return join(dirname(resolve("@microsoft/office-js/package.json")), "dist");
}

let compiled: Script | undefined;

/** 3 MB take a while to compile; each context runs the same script. */
function clientScript(): Script {
  const file = join(clientFolder(), "excel-web-16.00.debug.js");
  compiled ??= new Script(readFileSync(file, "utf8"), { filename: file });
  return compiled;
}

/**
 * Runs the unmodified client in a global scope of its own. A bridge, where given, is the production seam of native
 * hosts (`OfficeExtension.HostBridge`): requests and events pass through it as JSON text.
 */
export function loadClient(bridge?: object): Client {
  const scope: Context = createContext(pageLikeScope(bridge));
  clientScript().runInContext(scope);
  return scope as unknown as Client;
}
