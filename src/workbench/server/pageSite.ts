import { readFileBelow } from "./readFileBelow.ts";
import type { RibbonGroup } from "../page/ribbon.ts";
import type { TypeFacts } from "../protocol/facts.ts";
import type { Site } from "./site.ts";

interface PageSiteSetup {
  /** The folder with the built page. */
  readonly built: string;
  /** "https://localhost:3000/taskpane.html" */
  readonly paneAddress: string;
  /** Excel's object model, as it was read out of the installed client. */
  readonly objectModel: readonly TypeFacts[];
  readonly ribbon: readonly RibbonGroup[];
}

/** The site of the page with the grid: the stand-in runs in it, so all that it asks of the server are its own files. */
export function pageSite({ built, paneAddress, objectModel, ribbon }: PageSiteSetup): Site {
  const headers = new Map([["Content-Security-Policy", policyFor(new URL(paneAddress).origin)], ["X-Content-Type-Options", "nosniff"], ["Referrer-Policy", "no-referrer"]]);
  return {
    headers: () => headers,
    async answer(path) {
      if (path === "/setup.json") return JSON.stringify({ paneAddress, objectModel, ribbon });
      return readFileBelow(built, path === "/" ? "/workbench.html" : path);
    },
  };
}

function policyFor(paneOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${paneOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
