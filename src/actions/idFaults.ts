import { findIdFault } from "../privacy/pseudonym.ts";
import type { Problem } from "../review/problem.ts";
import { GENERAL_INPUT_TEXTS } from "../text/danish/inputs.ts";

/** Why the text cannot be an id of at most so many characters, as a problem at `path`; empty when it can. */
export function idFaults(id: string, longest: number, path: string): readonly Problem[] {
  const fault = findIdFault(id, longest);
  return fault === null ? [] : [{ code: `id-${fault}`, path, message: GENERAL_INPUT_TEXTS.idFault(fault) }];
}
