import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice starts in seconds; a minute and a half covers the first start on a slow machine. */
const PATIENCE = 90_000;

/** Prints a workbook to a PDF beside it with LibreOffice. "no-office": soffice is not on this machine. */
export async function makePdf(workbook: string, folder: string): Promise<"made" | "no-office" | "failed"> {
  // A profile of its own: LibreOffice does nothing, and says nothing, while another one is open in the user's.
  const profile = await mkdtemp(join(tmpdir(), "sagslup-"));
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook];
  try {
    return await run("soffice", args);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<"made" | "no-office" | "failed"> {
  return new Promise((settle) => {
    const child = spawn(program, args, { stdio: "ignore", timeout: PATIENCE });
    child.on("error", () => settle("no-office"));
    child.on("close", (code) => settle(code === 0 ? "made" : "failed"));
  });
}
