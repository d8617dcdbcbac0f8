import { chromium, type Browser } from "playwright-core";

/** Debian's Chromium, without a window; with further switches of its command line. */
export function launchChromium(switches: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    // The first two because tests run as root and nobody trusts the authority of a test; the third keeps the browser itself from calling home.
    args: ["--no-sandbox", "--ignore-certificate-errors", "--disable-background-networking", ...switches],
  });
}
