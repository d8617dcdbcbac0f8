import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./runProgram.ts";

/**
 * LibreOffice Calc as an independent judge of our files. It believes the values that stand in a file, even where the file
 * asks for recalculation, unless its profile says otherwise; so every run has a profile of its own that does
 * (test/e2e/recalculation.test.ts proves it).
 */

const ADVICE = "On Debian: apt-get install --no-install-recommends libreoffice-calc poppler-utils fonts-crosextra-carlito";

/** The first start in a new profile may end with 81, having only made the profile. */
const STARTED_FOR_THE_FIRST_TIME = 81;

/** "asInstalled" is a profile without the setting: LibreOffice then believes the values in the file. */
export type Recalculation = "always" | "asInstalled";

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every file loaded, recalculated and saved as .xlsx under its own name in `outFolder`. Returns the new paths, in order. */
export async function recalculate(files: readonly string[], outFolder: string): Promise<readonly string[]> {
  return resave(files, outFolder, "always");
}

/** As recalculate, with a say in whether formulas are calculated. */
export async function resave(
  files: readonly string[],
  outFolder: string,
  recalculation: Recalculation,
): Promise<readonly string[]> {
  return convert(files, outFolder, "xlsx:Calc MS Excel 2007 XML", ".xlsx", recalculation);
}

/** Every file as PDF in `outFolder`, recalculated. Returns the paths, in order. */
export async function toPdf(files: readonly string[], outFolder: string): Promise<readonly string[]> {
  return convert(files, outFolder, "pdf", ".pdf", "always");
}

async function convert(
  files: readonly string[],
  outFolder: string,
  format: string,
  extension: string,
  recalculation: Recalculation,
): Promise<readonly string[]> {
  await mkdir(outFolder, { recursive: true });
  const targets = files.map((file) => join(outFolder, basename(file).replace(/\.[^.]*$/, "") + extension));
  const profile = await makeProfile(recalculation);
  try {
    // One call for all files: starting LibreOffice costs more than converting a workbook.
    await office(profile, ["--convert-to", format, "--outdir", outFolder, ...files]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const missing = targets.filter((target) => !existsSync(target));
  if (missing.length > 0) throw new Error(`LibreOffice made no ${missing.join(", ")}`);
  return targets;
}

async function office(profile: string, parameters: readonly string[]): Promise<void> {
  const all = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", ...parameters];
  let run = await runProgram("soffice", all, ADVICE);
  if (run.exitCode === STARTED_FOR_THE_FIRST_TIME) run = await runProgram("soffice", all, ADVICE);
  if (run.exitCode !== 0) throw new Error(`soffice ended with ${String(run.exitCode)}: ${run.errors}`);
}

async function makeProfile(recalculation: Recalculation): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "calc-profile-"));
  if (recalculation === "always") {
    await mkdir(join(profile, "user"));
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  }
  return profile;
}
