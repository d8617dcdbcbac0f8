import type { TypeFacts } from "../protocol/facts.ts";
import { readFacts } from "../protocol/readFacts.ts";
import { loadClient } from "./loadClient.ts";
import { readRequirementSets } from "./readRequirementSets.ts";

let read: readonly TypeFacts[] | undefined;

/** Excel's object model as the installed client has it, with the requirement set of every member. Read once. */
export function readObjectModel(): readonly TypeFacts[] {
  read ??= withSets(readFacts(loadClient().Excel), readRequirementSets());
  return read;
}

function withSets(facts: readonly TypeFacts[], sets: ReadonlyMap<string, string>): readonly TypeFacts[] {
  return facts.map((one) => {
    const mark = <Member extends { readonly js: string }>(member: Member): Member => {
      const set = sets.get(`${one.type}.${member.js}`);
      return set === undefined ? member : { ...member, set };
    };
    return {
      ...one,
      properties: one.properties.map(mark),
      navigations: one.navigations.map(mark),
      methods: one.methods.map(mark),
    };
  });
}
