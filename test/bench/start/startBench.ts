import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../e2e/workbench/launchChromium.ts";
import { build, serveBuilt } from "../../e2e/workbench/serveBuilt.ts";
import { compare, type Compared } from "../compare.ts";
import { buildGreeting } from "./buildGreeting.ts";
import { mainThreadTime, TRACED, type TraceEvent } from "./mainThreadTime.ts";

/** The page of every pane, and what the pane marks when a person can do something there. */
const PAGE = "/taskpane.html";
const READY = "a person can do something";

/** A pane that is served, and what of its first screen a person can press. */
interface Pane {
  readonly address: string;
  readonly firstButton: string;
}

/**
 * How long the main thread works before a person can do something in a new workbook's pane, beside a pane that is begun with
 * Microsoft's template; both beside the page's grid, with Microsoft's own client, in a process of their own, nothing kept from before.
 */
export async function benchStart(): Promise<Compared> {
  const folder = mkdtempSync(join(tmpdir(), "sagslup-start-"));
  const built = build();
  const places = { ours: join(folder, "ours"), theirs: join(folder, "theirs") };
  const headers = JSON.parse(readFileSync(join(built, "pane/headers.json"), "utf8")) as Headers;
  setPlace(built, places.ours, headers);
  setPlace(built, places.theirs, {});
  await buildGreeting(join(places.theirs, "pane"));
  const [ours, theirs] = [await serveBuilt(places.ours, folder), await serveBuilt(places.theirs, folder)];
  const browser = await launchChromium();
  try {
    return await compare(
      { what: "start the pane, until a person can do something", beside: "Microsoft's template, made anew", most: 1.2, runs: 15 },
      () => startTime(browser, { address: ours.address, firstButton: "form button[type=submit]" }),
      () => startTime(browser, { address: theirs.address, firstButton: "button" }),
    );
  } finally {
    await browser.close();
    for (const served of [ours, theirs]) served.close();
    rmSync(folder, { recursive: true });
  }
}

type Headers = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The built pane and page, with a header more that puts the pane into a process of its own, as in Excel: there, no grid works beside it. */
function setPlace(built: string, place: string, headers: Headers): void {
  cpSync(join(built, "pane"), join(place, "pane"), { recursive: true });
  symlinkSync(join(built, "workbench"), join(place, "workbench"));
  writeFileSync(join(place, "pane/headers.json"), JSON.stringify({ ...headers, [PAGE]: { "Origin-Agent-Cluster": ["?1"] } }));
}

/** How often a round is taken before its fault is told: of some hundred traces one lacks the page's beginning. */
const TRIES = 3;

/** Milliseconds. */
async function startTime(browser: Browser, pane: Pane): Promise<number> {
  for (let left = TRIES; ; left -= 1) {
    const events = await traceOfStart(browser, pane);
    try {
      return mainThreadTime(events, PAGE, READY);
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}

async function traceOfStart(browser: Browser, { address, firstButton }: Pane): Promise<readonly TraceEvent[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "da-DK", viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    // tsx wraps functions with names in a helper of its own, which does not go along into the page.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(markWhenReady, { firstButton, ready: READY, pane: PAGE });
    await browser.startTracing(page, { categories: TRACED });
    const ready = page.waitForEvent("console", (message) => message.text() === READY);
    await page.goto(address);
    await ready;
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
    return traceEvents;
  } finally {
    await context.close();
  }
}

/**
 * Runs in the pane, before anything of its own: marks the moment when the button has come, has been painted twice, and what was
 * to be done by then is done. (An idle callback never comes in a frame with nothing to paint.)
 */
function markWhenReady({ firstButton, ready, pane }: { readonly firstButton: string; readonly ready: string; readonly pane: string }): void {
  if (location.pathname !== pane) return;
  const mark = (): void => {
    performance.mark(ready);
    console.log(ready);
  };
  const observer = new MutationObserver(() => {
    if (document.querySelector(firstButton) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(mark)));
  });
  observer.observe(document, { childList: true, subtree: true });
}
