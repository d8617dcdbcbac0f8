import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { PACKAGE_TEXTS as TEXTS } from "../../text/danish/packageTexts.ts";
import { billOfMaterials } from "./billOfMaterials.ts";
import { shippedPackages, unfreePackages, type LockFile, type ShippedPackage } from "./shippedPackages.ts";
import { siteAddress } from "./siteAddress.ts";

/** Told to the server and to Excel, and not served. */
const BESIDE_THE_SITE = ["manifest.xml", "headers.json"];

/**
 * `npm run package -- <https address> [<folder>]`: the folder to host, and beside it what an administrator needs: the manifest for
 * that address, the headers, what it is made of with its licences, and the page for administrators. Exit 2: nothing was made.
 */
function main([address = "", folder = "dist/package"]: readonly string[]): number {
  const site = siteAddress(address);
  if (site === null) return refuse(TEXTS.address(address));
  const packages = shippedPackages(JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile);
  const unfree = unfreePackages(packages);
  if (unfree.length > 0) return refuse(TEXTS.unfree(unfree.map(({ name, licence }) => `${name} (${licence})`)));
  const built = spawnSync("npx", ["webpack", "--config-name", "pane", "--env", `site=${site}`, "--stats", "errors-warnings"], { stdio: "inherit" });
  if (built.status !== 0) return refuse(TEXTS.notBuilt);
  // npm starts scripts in the project's folder and keeps the folder that it was called from in INIT_CWD.
  const target = resolve(process.env["INIT_CWD"] ?? ".", folder);
  fill(target, packages);
  process.stderr.write(`${TEXTS.made(target, site)}\n`);
  return 0;
}

function fill(target: string, packages: readonly ShippedPackage[]): void {
  const pane = resolve("dist/pane");
  const site = join(target, "site");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(pane, site, { recursive: true, filter: (path) => !path.endsWith(".map") && !BESIDE_THE_SITE.includes(basename(path)) });
  for (const name of BESIDE_THE_SITE) cpSync(join(pane, name), join(target, name));
  cpSync("docs/administratorer.md", join(target, "administratorer.md"));
  const product = JSON.parse(readFileSync("package.json", "utf8")) as { readonly name: string; readonly version: string };
  writeFileSync(join(target, "bill-of-materials.cdx.json"), billOfMaterials(product, packages));
  writeFileSync(join(target, "licences.txt"), licences(packages));
}

/** The words that the licences ask to go along. */
function licences(packages: readonly ShippedPackage[]): string {
  return packages.map(({ name, version, licence }) => `${name} ${version} (${licence})\n\n${licenceText(name)}`).join(`\n\n${"-".repeat(78)}\n\n`);
}

function licenceText(name: string): string {
  const folder = join("node_modules", name);
  if (!existsSync(folder)) return "";
  return readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file)).map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
