import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFileBelow } from "./readFileBelow.ts";
import type { Site } from "./site.ts";

/** Where the product's pages take Microsoft's client from. */
const MICROSOFT = "https://appsforoffice.microsoft.com";
const MICROSOFT_FOLDER = `${MICROSOFT}/lib/1/hosted/`;
/** Where this site has the installed client instead. */
const CLIENT = "/office-js/";

/** Headers by the beginning of a path, each with its directives; a later rule adds to those before it, and goes before them. */
type HeaderRules = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

interface PaneSiteSetup {
  /** The folder with the built pane and its headers.json. */
  readonly built: string;
  /** The folder with the installed, unmodified client. */
  readonly client: string;
  /** This site's own address, "https://localhost:3000", and the one of the page that the pane stands in. */
  readonly origin: string;
  readonly parentOrigin: string;
}

/**
 * The add-in's own site: the built pane as it is, with its own headers, except for two things that have to differ where there
 * is no Excel and no network. Microsoft's script address becomes the installed client's, and the page with the stand-in may
 * frame the pane.
 */
export function paneSite({ built, client, origin, parentOrigin }: PaneSiteSetup): Site {
  const local = (text: string): string => text.replaceAll(MICROSOFT_FOLDER, `${origin}${CLIENT}`);
  const rules = JSON.parse(readFileSync(join(built, "headers.json"), "utf8")) as HeaderRules;
  return {
    headers: (path) => localHeaders(rules, path, parentOrigin),
    async answer(path) {
      if (path.startsWith(CLIENT)) return readFileBelow(client, path.slice(CLIENT.length - 1));
      const file = await readFileBelow(built, path);
      return file && /[.](html|js)$/.test(path) ? local(new TextDecoder().decode(file)) : file;
    },
  };
}

function localHeaders(rules: HeaderRules, path: string, parentOrigin: string): ReadonlyMap<string, string> {
  const headers = Object.entries(rules).flatMap(([beginning, those]) => (path.startsWith(beginning) ? Object.entries(those) : []));
  return new Map(headers.map(([name, directives]) => [name, directives.map((one) => localDirective(one, parentOrigin)).join("; ")]));
}

function localDirective(directive: string, parentOrigin: string): string {
  if (directive.startsWith("frame-ancestors ")) return `${directive} ${parentOrigin}`;
  return directive.replace(` ${MICROSOFT}`, "");
}
