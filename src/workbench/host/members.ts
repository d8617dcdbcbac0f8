import type { ObjectModel } from "../protocol/objectModel.ts";
import { Arguments } from "./arguments.ts";
import type { Behaviour } from "./behaviour.ts";
import { Handle } from "./handle.ts";
import { HostError, located } from "./hostError.ts";
import type { Session } from "./session.ts";
import { VIEW_MEMBERS } from "./switches.ts";

/** The members of handles: which there are in this Excel, and what the behaviours make of them. */
export class Members {
  private readonly behaviours: ReadonlyMap<string, Behaviour<unknown>>;
  private readonly supported = new Map<string, boolean>();

  constructor(
    readonly model: ObjectModel,
    behaviours: readonly Behaviour<unknown>[],
    private readonly session: Session,
  ) {
    this.behaviours = new Map(behaviours.map((one) => [one.type, one]));
  }

  read(handle: Handle, name: string): unknown {
    const fact = this.model.get(handle.type)?.properties.get(name.toLowerCase());
    if (!fact) throw new HostError("InvalidArgument", `${handle.type} has no property ${name}.`);
    return this.use(handle, "read", fact, (member) => member(handle.target, this.session));
  }

  write(handle: Handle, name: string, value: unknown): void {
    const fact = this.model.get(handle.type)?.properties.get(name.toLowerCase()) ?? { js: name.charAt(0).toLowerCase() + name.slice(1) };
    this.use(handle, "write", fact, (member) => { member(handle.target, value, this.session); });
  }

  go(handle: Handle, name: string): Handle | null {
    const fact = this.model.get(handle.type)?.navigations.get(name.toLowerCase());
    if (!fact) throw new HostError("ApiNotFound", `${handle.type} leads to no ${name}.`);
    return this.use(handle, "go", fact, (member) => member(handle.target, this.session));
  }

  call(handle: Handle, name: string, values: readonly unknown[]): unknown {
    const fact = this.model.get(handle.type)?.methods.get(name.toLowerCase());
    if (!fact) throw new HostError("ApiNotFound", `${handle.type} has no method ${name}.`);
    if (this.registers(handle, name)) return null;
    if (name === "GetItemAt" && !this.has(handle, "call", fact.js)) return this.itemAt(handle, values[0]);
    return this.use(handle, "call", fact, (member) => member(handle.target, new Arguments(values), this.session));
  }

  items(handle: Handle): readonly Handle[] {
    const items = this.behaviours.get(handle.type)?.items;
    if (!items) throw missing(`${handle.type}.items`);
    return items(handle.target, this.session);
  }

  /** The item that the client addresses by id, name or place. */
  find(handle: Handle, key: unknown): Handle {
    return located(`${handle.type}.getItem`, () => {
      const find = this.behaviours.get(handle.type)?.find;
      const found = find
        ? find(handle.target, key, this.session)
        : this.items(handle).find((item) => String(this.id(item)) === String(key));
      if (!found) throw new HostError("ItemNotFound");
      return found;
    });
  }

  id(handle: Handle): string | number | undefined {
    return this.behaviours.get(handle.type)?.id?.(handle.target, this.session);
  }

  /** Whether the stand-in can read this property: what is loaded without being named leaves the others out. */
  canRead(handle: Handle, js: string): boolean {
    const fact = this.model.get(handle.type)?.properties.get(js.toLowerCase());
    return this.has(handle, "read", js) && (fact?.set === undefined || this.supports(fact.set));
  }

  /** Handlers are added and removed by methods of their own, the same for all events. */
  private registers(handle: Handle, name: string): boolean {
    const event = this.model.get(handle.type)?.events.get(name.replace(/^_Unregister/, "_Register"));
    if (!event) return false;
    const target = this.behaviours.get(handle.type)?.eventTarget?.(handle.target) ?? this.id(handle);
    if (target === undefined) throw missing(`${handle.type}.on${event.name}`);
    this.session.events.listen(event.eventType, String(target), name.startsWith("_Register"));
    return true;
  }

  private itemAt(handle: Handle, index: unknown): Handle {
    const item = typeof index === "number" ? this.items(handle)[index] : undefined;
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }

  private has(handle: Handle, part: Part, js: string): boolean {
    const members = this.behaviours.get(handle.type)?.[part];
    return members !== undefined && Object.hasOwn(members, js);
  }

  private use<Which extends Part, Result>(handle: Handle, part: Which, fact: Fact, work: (member: Member<Which>) => Result): Result {
    const location = `${handle.type}.${fact.js}`;
    return located(location, () => {
      if (this.session.switches.otherWorkbookActive && VIEW_MEMBERS.has(location)) throw new HostError("GeneralException");
      if (fact.set !== undefined && !this.supports(fact.set)) throw new HostError("ApiNotFound", `${location} needs ${fact.set}.`);
      const members = this.behaviours.get(handle.type)?.[part];
      const member = members && Object.hasOwn(members, fact.js) ? members[fact.js] : undefined;
      if (!member) throw missing(location);
      return work(member as Member<Which>);
    });
  }

  private supports(set: string): boolean {
    const known = this.supported.get(set);
    if (known !== undefined) return known;
    const [name = "", version = ""] = set.split(" ");
    const has = this.session.switches.requirementSets[name];
    const supports = has !== undefined && has.localeCompare(version, "en", { numeric: true }) >= 0;
    this.supported.set(set, supports);
    return supports;
  }
}

type Part = "read" | "write" | "go" | "call";
type Member<Which extends Part> = NonNullable<NonNullable<Behaviour<unknown>[Which]>[string]>;
type Fact = { readonly js: string; readonly set?: string };

function missing(member: string): HostError {
  return new HostError("NotImplementedInStandIn", `${member} is Excel's, but the stand-in has no behaviour for it.`);
}
