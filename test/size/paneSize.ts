import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What of a built pane travels to the person who opens it; bytes as a server sends them, packed with gzip. */
export interface PaneSize {
  /** The scripts that the page itself names: nothing is seen before they are there. */
  readonly start: number;
  /** What comes later, each when it is first needed, the largest first. */
  readonly later: readonly { readonly file: string; readonly bytes: number }[];
}

const KILOBYTE = 1024;
const MOST_AT_START = 150 * KILOBYTE;
const MOST_LATER = 80 * KILOBYTE;
const MOST_IN_WORKER = 300 * KILOBYTE;

/**
 * Weighs the pane in the folder that `npm run build` fills.
 *
 * @throws where there is no built pane.
 */
export function paneSize(built: string): PaneSize {
  const named = [...readFileSync(join(built, "taskpane.html"), "utf8").matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, address]) => address);
  const files = readdirSync(built).filter((name) => name.endsWith(".js"));
  const weighed = files.map((file) => ({ file, bytes: gzipSync(readFileSync(join(built, file))).length }));
  const atStart = weighed.filter(({ file }) => named.includes(file));
  return {
    start: atStart.reduce((sum, { bytes }) => sum + bytes, 0),
    later: weighed.filter((one) => !atStart.includes(one)).sort((one, other) => other.bytes - one.bytes),
  };
}

/** What is larger than it may be (issue D, "How it is judged"), a line each. */
export function tooLarge({ start, later }: PaneSize): readonly string[] {
  return [
    ...(start <= MOST_AT_START ? [] : [`at start: ${inKilobytes(start)}, and ${inKilobytes(MOST_AT_START)} at most`]),
    ...later.filter((one) => one.bytes > mostOf(one.file)).map(({ file, bytes }) => `${file}: ${inKilobytes(bytes)}, and ${inKilobytes(mostOf(file))} at most`),
  ];
}

/** What runs in a thread of its own holds nothing up while it is fetched. */
function mostOf(file: string): number {
  return /Worker[.]/.test(file) ? MOST_IN_WORKER : MOST_LATER;
}

export function inKilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} KB`;
}
