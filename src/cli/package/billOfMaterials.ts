import type { ShippedPackage } from "./shippedPackages.ts";

/**
 * What the product is made of, as CycloneDX 1.5 in JSON. The same lock file gives the same text: no time and no serial number.
 * npm's own `npm sbom` leaves the hashes out where a lock file names no registry, as ours does.
 */
export function billOfMaterials(product: { readonly name: string; readonly version: string }, packages: readonly ShippedPackage[]): string {
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: product.name, version: product.version, licenses: [{ license: { id: "MIT" } }] } },
    components: packages.map(component),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component({ name, version, licence, integrity }: ShippedPackage) {
  const purl = `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
  const [algorithm, hash] = integrity.split("-");
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    licenses: [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    ...(algorithm === "sha512" && hash !== undefined && { hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] }),
  };
}
