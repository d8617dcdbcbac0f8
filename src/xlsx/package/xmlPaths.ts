/** Puts paths together, each only once: a sheet has a handful of them and may have a million elements. */
export class XmlPaths {
  readonly #known = new Map<string, Map<string, string>>();

  join(outer: string, name: string): string {
    const inner = this.#known.get(outer) ?? new Map<string, string>();
    if (inner.size === 0) this.#known.set(outer, inner);
    const path = inner.get(name) ?? (outer === "" ? name : `${outer}/${name}`);
    inner.set(name, path);
    return path;
  }
}
