import { findAddress, findEmail, findPhone } from "./findContact.ts";
import { findCprIn } from "./findCpr.ts";
import { findName } from "./findName.ts";
import { readable, type Certainty, type PersonalData, type PersonalDataKind } from "./personalData.ts";

const SEARCHES: readonly (readonly [PersonalDataKind, (plain: string) => Certainty | null])[] = [
  ["cpr", findCprIn],
  ["e-mail", findEmail],
  ["phone", findPhone],
  ["address", findAddress],
  ["name", findName],
];

/** The kinds of personal data in a text, each once with the surest that was found; never the data itself. */
export function findPersonalData(text: string): readonly PersonalData[] {
  const plain = readable(text);
  return SEARCHES.flatMap(([kind, search]) => {
    const certainty = search(plain);
    return certainty === null ? [] : [{ kind, certainty }];
  });
}
