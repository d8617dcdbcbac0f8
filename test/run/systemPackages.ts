import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** A program outside npm that the end-to-end tests start, and how to see that it is there. */
interface SystemPackage {
  readonly debian: string;
  readonly present: () => boolean;
}

const SYSTEM_PACKAGES: readonly SystemPackage[] = [
  { debian: "chromium", present: () => runs("chromium", ["--version"]) },
  { debian: "libreoffice-calc-nogui", present: () => officeHas("libsclo.so") },
  { debian: "libreoffice-writer-nogui", present: () => officeHas("libswlo.so") },
  { debian: "poppler-utils", present: () => runs("pdftoppm", ["-v"]) },
  { debian: "fonts-crosextra-carlito", present: () => hasFont("Carlito") },
  { debian: "fonts-liberation", present: () => hasFont("Liberation Sans") },
  { debian: "python3-openpyxl", present: () => runs("/usr/bin/python3", ["-c", "import openpyxl"]) },
];

/**
 * Whether everything is there. What is missing is installed when that is possible without asking (Debian, as root);
 * otherwise the line that does it is printed.
 */
export function haveSystemPackages(): boolean {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  const install = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  if (process.getuid?.() !== 0 || !runs("apt-get", ["--version"])) {
    console.error(`The end-to-end tests need ${missing.join(", ")}. Run:\n  sudo apt-get update && sudo ${install}`);
    return false;
  }
  console.log(`Installing ${missing.join(", ")}`);
  spawnSync(`apt-get update && ${install}`, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  const stillMissing = missingPackages();
  if (stillMissing.length > 0) console.error(`Still missing after the installation: ${stillMissing.join(", ")}.`);
  return stillMissing.length === 0;
}

function missingPackages(): readonly string[] {
  return SYSTEM_PACKAGES.filter((one) => !one.present()).map((one) => one.debian);
}

function runs(program: string, options: readonly string[]): boolean {
  return spawnSync(program, options, { stdio: "ignore" }).status === 0;
}

/** LibreOffice starts without Calc or Writer too, and fails only on the first file. */
function officeHas(library: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const office = folders.map((folder) => join(folder, "soffice")).find((path) => existsSync(path));
  return office !== undefined && existsSync(join(dirname(realpathSync(office)), library));
}

/** fc-match answers with another font when the one asked for is missing. */
function hasFont(family: string): boolean {
  const found = spawnSync("fc-match", ["--format=%{family}", family], { encoding: "utf8" });
  return found.status === 0 && found.stdout.includes(family);
}
