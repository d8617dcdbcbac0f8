import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice starts in seconds; a minute and a half covers the first start on a slow machine. */
const PATIENCE = 90_000;

/** How LibreOffice is asked for a PDF that can be read aloud: marked up (PDF/UA), with the document's headings and alternative texts. */
const ACCESSIBLE = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';

/** What came of it. "no-office": soffice is not on this machine. */
type Printed = "made" | "no-office" | "failed";

/** Prints a workbook to a PDF in the folder with LibreOffice. */
export async function makePdf(workbook: string, folder: string): Promise<Printed> {
  return convert(workbook, folder, "pdf");
}

/** The same for a Word document; its PDF can be read aloud. */
export async function makeAccessiblePdf(document: string, folder: string): Promise<Printed> {
  return convert(document, folder, ACCESSIBLE);
}

async function convert(file: string, folder: string, format: string): Promise<Printed> {
  // A profile of its own: LibreOffice does nothing, and says nothing, while another one is open in the user's.
  const profile = await mkdtemp(join(tmpdir(), "sagslup-"));
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", format, "--outdir", folder, file];
  try {
    return await run("soffice", args);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<Printed> {
  return new Promise((settle) => {
    const child = spawn(program, args, { stdio: "ignore", timeout: PATIENCE });
    child.on("error", () => settle("no-office"));
    child.on("close", (code) => settle(code === 0 ? "made" : "failed"));
  });
}
