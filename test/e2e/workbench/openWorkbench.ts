import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { launchChromium } from "./launchChromium.ts";
import { build, serveBuilt } from "./serveBuilt.ts";

export interface OpenWorkbench {
  readonly page: Page;
  /** Beside the workbook that is open now: every workbook has a pane of its own. */
  readonly pane: Frame;
  /** Requests to anywhere but this machine. */
  readonly outside: readonly string[];
  /** What went wrong in page or pane: violations of the policy, uncaught errors, error messages. */
  readonly faults: readonly string[];
  /** Every line of the console, whoever wrote it. */
  readonly said: readonly string[];
  close(): Promise<void>;
}

/** What the person has asked of the system, and the screen's dots; what is left out is as on a new machine. */
type Look = Pick<BrowserContextOptions, "colorScheme" | "forcedColors" | "deviceScaleFactor">;

/** What `npm start` serves, built and open in Debian's Chromium. */
export async function openWorkbench(look: Look = {}): Promise<OpenWorkbench> {
  const built = build();
  const folder = mkdtempSync(join(tmpdir(), "sagslup-workbench-"));
  const browser = await launchChromium();
  const served = await serveBuilt(built, folder);
  const close = async (): Promise<void> => {
    await browser.close();
    served.close();
    rmSync(folder, { recursive: true });
  };
  try {
    const options = { ignoreHTTPSErrors: true, locale: "da-DK", viewport: { width: 1440, height: 900 }, ...look };
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(20_000);
    // tsx wraps functions with names in a helper of its own, which does not go along when a test sends them into the page.
    await page.addInitScript("globalThis.__name = (named) => named");
    const watched = watch(page);
    await page.goto(served.address);
    await page.waitForSelector("iframe");
    return { page, get pane() { return paneOf(page); }, ...watched, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function watch(page: Page): Pick<OpenWorkbench, "outside" | "faults" | "said"> {
  const [outside, faults, said]: [string[], string[], string[]] = [[], [], []];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && hostname !== "localhost") outside.push(request.url());
  });
  page.on("console", (message) => {
    said.push(message.text());
    if (message.type() === "error") faults.push(`${message.text()} (${message.location().url}:${message.location().lineNumber})`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  return { outside, faults, said };
}

function paneOf(page: Page): Frame {
  const [frame] = page.mainFrame().childFrames();
  if (frame === undefined) throw new Error("The page has no pane.");
  return frame;
}
