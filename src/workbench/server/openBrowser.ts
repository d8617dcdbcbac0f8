import { spawn } from "node:child_process";

/** The system's own way of opening an address in the browser that its user has chosen. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  linux: ["xdg-open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens the address where there is a browser; where there is none, the address has been printed and nothing happens. */
export function openBrowser(address: string): void {
  const opener = OPENERS[process.platform];
  if (opener === undefined) return;
  const [program, ...options] = opener;
  spawn(program, [...options, address], { stdio: "ignore", detached: true }).on("error", () => undefined).unref();
}
