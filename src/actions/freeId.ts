import { idKey } from "../privacy/pseudonym.ts";

/** The first id of a running series ("F1", "F2", …) that no row has, capitals disregarded. */
export function freeId(letter: string, rows: readonly { readonly id: string }[]): string {
  const taken = new Set(rows.map((one) => idKey(one.id)));
  let number = 1;
  while (taken.has(idKey(`${letter}${number}`))) number += 1;
  return `${letter}${number}`;
}
