import { readFileSync } from "node:fs";
import { billOfMaterials } from "../../../src/cli/package/billOfMaterials.ts";
import { shippedPackages, unfreePackages, type LockFile } from "../../../src/cli/package/shippedPackages.ts";
import { siteAddress } from "../../../src/cli/package/siteAddress.ts";
import { manifestFaults } from "../../manifest/manifestFaults.ts";
import { ourSurroundings } from "../../manifest/surroundings.ts";
import { placeOf } from "../../run/wholeTree.ts";

const OURS = shippedPackages(JSON.parse(readFileSync(placeOf("package-lock.json"), "utf8")) as LockFile);

describe("What is shipped", () => {
  it("has licences that ask for no more than that their words go along", () => {
    expect(unfreePackages(OURS)).toEqual([]);
    expect(OURS.map(({ name }) => name)).toEqual(expect.arrayContaining(["react", "fflate", "@fluentui/react-components"]));
  });

  it("has the registry's hash of every package", () => {
    expect(OURS.filter(({ integrity }) => !integrity.startsWith("sha512-"))).toEqual([]);
  });

  it("is what is not for developing, nor for one system alone, each version once", () => {
    const packages = {
      "": { version: "1.0.0" },
      "node_modules/a": { version: "1.0.0", license: "MIT", integrity: "sha512-AAAA" },
      "node_modules/b/node_modules/@c/a": { version: "2.0.0", license: "ISC" },
      "node_modules/d/node_modules/@c/a": { version: "2.0.0", license: "ISC" },
      "node_modules/test": { version: "1.0.0", license: "MIT", dev: true },
      "node_modules/for-windows": { version: "1.0.0", os: ["win32"] },
    };
    expect(shippedPackages({ packages })).toEqual([
      { name: "@c/a", version: "2.0.0", licence: "ISC", integrity: "" },
      { name: "a", version: "1.0.0", licence: "MIT", integrity: "sha512-AAAA" },
    ]);
  });

  it.each([["GPL-3.0", 1], ["", 1], ["UNLICENSED", 1], ["MIT AND GPL-3.0", 1], ["(MIT OR GPL-3.0)", 0], ["Apache-2.0", 0]])("with the licence »%s«: %s refused", (licence, refused) => {
    expect(unfreePackages([{ name: "a", version: "1.0.0", licence, integrity: "" }])).toHaveLength(refused);
  });
});

describe("The bill of materials", () => {
  it("names each package by its address and its hash", () => {
    const bill = JSON.parse(billOfMaterials({ name: "sagslup", version: "0.1.0" }, [{ name: "@c/a", version: "2.0.0", licence: "ISC", integrity: "sha512-/wA=" }])) as object;
    expect(bill).toMatchObject({
      bomFormat: "CycloneDX",
      components: [{ purl: "pkg:npm/%40c/a@2.0.0", licenses: [{ license: { id: "ISC" } }], hashes: [{ alg: "SHA-512", content: "ff00" }] }],
    });
  });
});

describe("The address of the site", () => {
  it.each([["https://sagslup.eksempel.dk/", "https://sagslup.eksempel.dk"], ["https://eksempel.dk:8443", "https://eksempel.dk:8443"]])("%s is %s", (given, site) => {
    expect(siteAddress(given)).toBe(site);
  });

  it.each(["", "eksempel.dk", "http://eksempel.dk", "https://eksempel.dk/sagslup", "https://eksempel.dk/?a=1", "https://eksempel.dk/#x", "https://nogen@eksempel.dk"])("is not »%s«", (given) => {
    expect(siteAddress(given)).toBeNull();
  });
});

it("The manifest for another site has no fault", () => {
  const ours = ourSurroundings();
  const site = siteAddress("https://sagslup.eksempel.dk/")!;
  expect(manifestFaults({ ...ours, site, manifest: ours.manifest.replaceAll(ours.site, site) })).toEqual([]);
});
