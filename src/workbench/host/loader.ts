import type { Query } from "../protocol/message.ts";
import type { Handle } from "./handle.ts";
import { HostError } from "./hostError.ts";
import type { Members } from "./members.ts";

export type Loaded = Record<string, unknown>;

/**
 * What `load` asks of an object: named properties, paths through other objects ("format/fill/color") and, of a
 * collection, the same of every item. Without names, or with "*", all properties that the stand-in knows.
 *
 * ASSUMED [load-unknown-name]: Loading a property that an object does not have is InvalidArgument.
 */
export class Loader {
  constructor(
    private readonly members: Members,
    private readonly identify: (handle: Handle) => Loaded,
  ) {}

  load(handle: Handle, query: Query): Loaded {
    const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
    return this.loadPaths(handle, names.length === 0 ? ["*"] : names, query);
  }

  private loadPaths(handle: Handle, paths: readonly string[], page: Query): Loaded {
    const type = this.members.model.get(handle.type);
    if (type?.collection !== true) return this.loadOne(handle, paths);
    const own = paths.filter((path) => type.properties.has(path.toLowerCase()) && !this.hasProperty(type.item, path));
    const ofItems = paths.filter((path) => !own.includes(path));
    // ASSUMED [count-alone]: Where only the collection's own properties are asked for, no item comes with them.
    if (ofItems.length === 0) return this.loadOne(handle, own);
    const all = this.members.items(handle);
    const skip = page.Skip ?? 0;
    const items = all.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    return {
      ...this.loadOne(handle, own),
      ...(type.properties.has("count") ? { Count: all.length } : {}),
      _Items: items.map((item, index) => ({ ...this.loadPaths(item, ofItems, {}), _Index: index + skip })),
    };
  }

  private loadOne(handle: Handle, paths: readonly string[]): Loaded {
    const type = this.members.model.get(handle.type);
    const loaded = this.identify(handle);
    const onward = new Map<string, string[]>();
    for (const path of paths) {
      const [first = "", ...rest] = path.split(/[/.]/);
      const property = type?.properties.get(first.toLowerCase());
      if (first === "*" || first === "$all") Object.assign(loaded, this.loadAll(handle));
      else if (rest.length === 0 && property) loaded[property.name] = this.members.read(handle, first);
      else onward.set(first, [...(onward.get(first) ?? []), rest.length === 0 ? "*" : rest.join("/")]);
    }
    for (const [name, further] of onward) {
      const navigation = type?.navigations.get(name.toLowerCase());
      if (!navigation) throw new HostError("InvalidArgument", `${handle.type} has no property ${name}.`);
      const next = this.members.go(handle, name);
      loaded[navigation.name] = next && this.loadPaths(next, further, {});
    }
    return loaded;
  }

  private loadAll(handle: Handle): Loaded {
    const properties = [...(this.members.model.get(handle.type)?.properties.values() ?? [])];
    const known = properties.filter(({ js }) => !js.startsWith("_") && this.members.canRead(handle, js));
    return Object.fromEntries(known.map(({ name }) => [name, this.members.read(handle, name)]));
  }

  private hasProperty(type: string | undefined, name: string): boolean {
    return type !== undefined && this.members.model.get(type)?.properties.has(name.toLowerCase()) === true;
  }
}
