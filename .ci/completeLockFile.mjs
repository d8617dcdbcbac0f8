/**
 * Run by `npm run lock`, after npm has written package-lock.json.
 *
 * Compiled packages come as one optional package per system ("@swc/core-win32-x64-msvc"). A registry that mirrors only
 * some of them makes npm leave the others out of the lock file, and `npm ci` then refuses the lock file as incomplete,
 * on every system. Their versions are known all the same: they are pinned by the package that wants them. They are
 * written in here, without a hash, which only the registry could give.
 */
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];
const LIBRARIES = new Map([["gnu", "glibc"], ["gnueabihf", "glibc"], ["musl", "musl"], ["musleabihf", "musl"]]);

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isInstalledFor(place, name))
    .map(([name, version]) => [`node_modules/${name}`, forOneSystem(name, version, entry)]),
);

const packages = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(packages);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} packages for other systems written into package-lock.json`);

/** Whether the lock file has the package in a folder where the one at `place` would find it. */
function isInstalledFor(place, name) {
  const above = place.split("/node_modules/").map((_, index, parts) => parts.slice(0, index + 1).join("/node_modules/"));
  return ["", ...above].some((folder) => `${folder === "" ? "" : `${folder}/`}node_modules/${name}` in lock.packages);
}

function forOneSystem(name, version, wantedBy) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((one) => words.includes(one));
  const cpu = PROCESSORS.filter((one) => words.includes(one));
  const libc = words.flatMap((word) => LIBRARIES.get(word) ?? []);
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name}: its name does not say which system it is for`);
  if (!/^\d/.test(version)) throw new Error(`${name}@${version}: not pinned by the package that wants it`);
  return {
    version,
    cpu,
    ...(wantedBy.dev === true ? { dev: true } : {}),
    ...(os[0] === "linux" && libc.length > 0 ? { libc } : {}),
    optional: true,
    os,
  };
}
