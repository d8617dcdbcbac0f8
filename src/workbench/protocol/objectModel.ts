import type { EventFact, MethodFact, NavigationFact, PropertyFact, TypeFacts } from "./facts.ts";

/** The facts of one type, found by name. Names of members are found whatever their capitals, as in Excel. */
export interface TypeModel {
  readonly type: string;
  readonly collection: boolean;
  readonly item: string | undefined;
  readonly properties: ReadonlyMap<string, PropertyFact>;
  readonly navigations: ReadonlyMap<string, NavigationFact>;
  readonly methods: ReadonlyMap<string, MethodFact>;
  readonly events: ReadonlyMap<string, EventFact>;
}

export type ObjectModel = ReadonlyMap<string, TypeModel>;

export function objectModelOf(facts: readonly TypeFacts[]): ObjectModel {
  return new Map(facts.map((one) => [one.type, typeModelOf(one)]));
}

function typeModelOf(facts: TypeFacts): TypeModel {
  return {
    type: facts.type,
    collection: facts.collection,
    item: facts.item,
    properties: new Map(facts.properties.map((one) => [one.name.toLowerCase(), one])),
    navigations: new Map(facts.navigations.map((one) => [one.name.toLowerCase(), one])),
    methods: new Map(facts.methods.map((one) => [one.name.toLowerCase(), one])),
    events: new Map(facts.events.map((one) => [one.register, one])),
  };
}
