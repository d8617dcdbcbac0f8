import type { EventFact, MethodFact, NavigationFact, PropertyFact, TypeFacts } from "./facts.ts";

/**
 * Reads the object model out of a loaded client: the lists that its types carry (`_scalarPropertyNames` …) and, for what
 * no list says, the text of its members (`Function.prototype.toString`).
 */
export function readFacts(excel: object): readonly TypeFacts[] {
  return Object.entries(excel).flatMap(([type, made]: [string, unknown]) => {
    if (typeof made !== "function") return [];
    const prototype = (made as { prototype: unknown }).prototype;
    if (typeof prototype !== "object" || prototype === null || !Object.hasOwn(prototype, "_className")) return [];
    return [readType(type, prototype)];
  });
}

function readType(type: string, prototype: object): TypeFacts {
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(([js]) => js !== "constructor");
  const textsOf = (kind: "get" | "value") => members.flatMap(([js, member]) => {
    const made: unknown = Reflect.get(member, kind);
    return typeof made === "function" ? [{ js, text: String(made) }] : [];
  });
  const [getters, functions] = [textsOf("get"), textsOf("value")];
  const item = /_createChildItemObject\(Excel\.(\w+),/.exec(functions.find(({ js }) => js === "_handleResult")?.text ?? "")?.[1];
  return {
    type,
    collection: ownList(prototype, "_isCollection") === true,
    ...(item === undefined ? {} : { item }),
    properties: readProperties(prototype),
    navigations: getters.flatMap(({ js, text }) => readNavigation(js, text)),
    methods: functions.flatMap(({ js, text }) => readMethods(js, text)),
    events: getters.flatMap(({ text }) => readEvent(text)),
  };
}

/** A list on the prototype is a getter that needs no object. */
function ownList(prototype: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call({});
}

function readProperties(prototype: object): PropertyFact[] {
  const names = ownList(prototype, "_scalarPropertyOriginalNames") as string[] | undefined;
  const js = ownList(prototype, "_scalarPropertyNames") as string[] | undefined;
  const writable = ownList(prototype, "_scalarPropertyUpdateable") as boolean[] | undefined;
  return (names ?? []).map((name, index) => ({ name, js: js?.[index] ?? name, writable: writable?.[index] === true }));
}

function readNavigation(js: string, text: string): NavigationFact[] {
  const [, type, name] = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)",/.exec(text) ?? [];
  return type !== undefined && name !== undefined ? [{ name, js, type }] : [];
}

function readMethods(js: string, text: string): MethodFact[] {
  const returning = [...text.matchAll(/_createMethodObject\((?:Excel\.)?(\w+), this, "(\w+)",/g)];
  const indexing = [...text.matchAll(/_createIndexerObject\(Excel\.(\w+), this,/g)];
  const invoking = [...text.matchAll(/_invokeMethod\(this, "(\w+)",/g)];
  return [
    ...returning.map(([, returns = "", name = ""]) => ({ name, js, returns })),
    ...indexing.map(([, returns = ""]) => ({ name: "", js, returns })),
    ...invoking.map(([, name = ""]) => ({ name, js })),
  ];
}

function readEvent(text: string): EventFact[] {
  const [, name] = /new OfficeExtension\.GenericEventHandlers\(this\.context, this, "(\w+)"/.exec(text) ?? [];
  const [, eventType] = /eventType: (\d+)/.exec(text) ?? [];
  const [, register] = /registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(text) ?? [];
  return name !== undefined && eventType !== undefined && register !== undefined ? [{ name, eventType: parseInt(eventType, 10), register }] : [];
}
