import { cprIn } from "../privacy/findCpr.ts";
import { mustBeStopped } from "../privacy/personalData.ts";
import type { Problem } from "../review/problem.ts";
import { PRIVACY_TEXTS } from "../text/danish/privacy.ts";

/**
 * The texts of a JSON value that hold a CPR number, each with its path, never with the number. Ids have a rule of their own
 * (findIdFault), which is stricter.
 * @param path where the value stands in its file.
 */
export function privacyFaults(value: unknown, path: string): readonly Problem[] {
  if (typeof value === "string") return textFaults(value, path);
  if (Array.isArray(value)) return value.flatMap((one, index) => privacyFaults(one, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === "id" ? [] : privacyFaults(one, path === "" ? name : `${path}.${name}`)));
}

function textFaults(text: string, path: string): readonly Problem[] {
  return cprIn(text)
    .filter(mustBeStopped)
    .map(({ kind, certainty }) => ({ code: "personal-data", path, message: PRIVACY_TEXTS.leftOut(kind, certainty) }));
}
