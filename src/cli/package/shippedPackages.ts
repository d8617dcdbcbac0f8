/** What package-lock.json says of a package. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly os?: readonly string[];
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A package that goes along with the product. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package declares it; "" when it declares none. */
  readonly licence: string;
  /** Subresource integrity of what the registry sends ("sha512-…"); "" when the lock file has none. */
  readonly integrity: string;
}

const FOLDER = "node_modules/";

/** All packages that are not for developing alone and not for one system alone, each version once, by name. */
export function shippedPackages({ packages }: LockFile): readonly ShippedPackage[] {
  const shipped = Object.entries(packages).flatMap(([place, { version, license = "", integrity = "", dev, os }]): readonly ShippedPackage[] => {
    if (place === "" || dev === true || os !== undefined || version === undefined) return [];
    return [{ name: place.slice(place.lastIndexOf(FOLDER) + FOLDER.length), version, licence: license, integrity }];
  });
  const once = new Map(shipped.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** Licences that ask for no more than that their words go along. */
const PERMISSIVE: ReadonlySet<string> = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/** Packages that must not be shipped: their licence asks for more, or nobody knows it. "(MIT OR GPL-3.0)" leaves the choice. */
export function unfreePackages(packages: readonly ShippedPackage[]): readonly ShippedPackage[] {
  return packages.filter(({ licence }) => !licence.replace(/^\(|\)$/g, "").split(" OR ").some((one) => PERMISSIVE.has(one)));
}
