import { existsSync, readFileSync } from "node:fs";
import { FLOOR } from "../../src/excel/floor.ts";
import { COMMAND_NAMES } from "../../src/taskpane/shell/paneRoute.ts";
import { PANE_PORT } from "../../src/workbench/server/ports.ts";
import { placeOf } from "../run/wholeTree.ts";

/** What a manifest has to agree with. */
export interface Surroundings {
  readonly manifest: string;
  /** "https://localhost:3000" */
  readonly site: string;
  /** Requirement sets with the version that is needed of each. */
  readonly floor: Readonly<Record<string, string>>;
  /** The functions that the pane gives to Office. */
  readonly commands: readonly string[];
  /** What the site has at a path ("/assets/icon-16.png"); undefined where there is nothing. */
  readonly fileAt: (path: string) => Uint8Array | undefined;
}

/** The project as it stands. */
export function ourSurroundings(): Surroundings {
  return {
    manifest: readFileSync(placeOf("manifest.xml"), "utf8"),
    site: `https://localhost:${PANE_PORT}`,
    floor: FLOOR,
    commands: COMMAND_NAMES,
    fileAt: (path) => {
      // As the build puts them; that the server then has them is seen in test/e2e/workbench/page.test.ts.
      const place = placeOf(path.startsWith("/assets/") ? path.slice(1) : `src/taskpane${path}`);
      return existsSync(place) ? readFileSync(place) : undefined;
    },
  };
}
