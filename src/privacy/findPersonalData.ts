import { findAddress, findEmail, findPhone } from "./findContact.ts";
import { findCpr } from "./findCpr.ts";
import { findName } from "./findName.ts";
import type { Certainty, PersonalData, PersonalDataKind } from "./personalData.ts";

const SEARCHES: readonly (readonly [PersonalDataKind, (text: string) => Certainty | null])[] = [
  ["cpr", findCpr],
  ["e-mail", findEmail],
  ["phone", findPhone],
  ["address", findAddress],
  ["name", findName],
];

/** The kinds of personal data in a text, each once with the surest that was found; never the data itself. */
export function findPersonalData(text: string): readonly PersonalData[] {
  return SEARCHES.flatMap(([kind, search]) => {
    const certainty = search(text);
    return certainty === null ? [] : [{ kind, certainty }];
  });
}
