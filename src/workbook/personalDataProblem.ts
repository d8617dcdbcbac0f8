import type { Certainty, PersonalDataKind } from "../privacy/personalData.ts";
import type { Problem } from "../review/problem.ts";
import type { FoundPersonalData } from "./scanWorkbook.ts";

/** Personal data as a problem with its place. `say` tells what stands there and what comes of it, never the data. */
export function personalDataProblem(found: FoundPersonalData, say: (kind: PersonalDataKind, certainty: Certainty) => string): Problem {
  const { kind, certainty, sheet, cell, part } = found;
  const place = sheet === undefined ? { path: part ?? "" } : { sheet, ...(cell === undefined ? {} : { cell }) };
  return { code: "personal-data", ...place, message: say(kind, certainty) };
}
