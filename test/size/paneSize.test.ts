import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paneSize, tooLarge } from "./paneSize.ts";

const KILOBYTE = 1024;

describe("the size of the pane", () => {
  const folder = mkdtempSync(join(tmpdir(), "sagslup-size-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("tells what the page names from what comes later", () => {
    writeFileSync(join(folder, "taskpane.html"), '<script src="first.js"></script><script defer src=pane.js></script>');
    for (const [name, text] of [["first.js", "1"], ["pane.js", "2"], ["later.js", "long".repeat(9_000)], ["short.js", "3"]] as const) writeFileSync(join(folder, name), text);
    const { start, later } = paneSize(folder);
    expect(start).toBe(42); // gzip makes 21 bytes of a single letter
    expect(later.map(({ file }) => file)).toEqual(["later.js", "short.js"]);
  });

  it("may be 300 KB in a worker, which nothing that is shown waits for", () => {
    expect(tooLarge({ start: 0, later: [{ file: "sheetWorker.0f1e.js", bytes: 300 * KILOBYTE }] })).toEqual([]);
    expect(tooLarge({ start: 0, later: [{ file: "sheetWorker.0f1e.js", bytes: 300 * KILOBYTE + 1 }] })).toEqual(["sheetWorker.0f1e.js: 300.0 KB, and 300.0 KB at most"]);
  });

  it("may be 150 KB at start and 80 KB in each later part, and not a byte more", () => {
    expect(tooLarge({ start: 150 * KILOBYTE, later: [{ file: "a.js", bytes: 80 * KILOBYTE }] })).toEqual([]);
    expect(tooLarge({ start: 150 * KILOBYTE + 1, later: [{ file: "a.js", bytes: 80 * KILOBYTE + 1 }] })).toEqual([
      "at start: 150.0 KB, and 150.0 KB at most",
      "a.js: 80.0 KB, and 80.0 KB at most",
    ]);
  });
});
