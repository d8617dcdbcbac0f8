import { readFileSync } from "node:fs";
import { placeOf } from "./wholeTree.ts";

interface Manifest {
  readonly because: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface LockFile {
  readonly packages: Readonly<Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>>;
}

const { because, engines, dependencies, devDependencies } = JSON.parse(readFileSync(placeOf("package.json"), "utf8")) as Manifest;
const { packages } = JSON.parse(readFileSync(placeOf("package-lock.json"), "utf8")) as LockFile;
const pins = { ...dependencies, ...devDependencies };

describe("the packages that are needed", () => {
  it("are pinned to one version each", () => {
    expect(Object.values(pins).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("have reasons that are still about something", () => {
    expect(Object.keys(because).filter((name) => !(name in pins) && !(name in engines))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  it("names no registry's address", () => {
    expect(Object.entries(packages).filter(([, one]) => one.resolved !== undefined)).toEqual([]);
  });

  it("has the packages for other systems too, so that npm ci takes it: run npm run lock", () => {
    const places = Object.keys(packages);
    const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
  });
});
