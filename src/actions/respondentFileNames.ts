import type { Respondent } from "../review/respondent.ts";

/** What no file name may hold on Windows (Microsoft: Naming Files, Paths, and Namespaces). */
const FORBIDDEN = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}|\p{Cs}/gu;
/** UTF-16 units of an id in a name; with the folder before it a path must stay under 260. */
const ID_LONGEST = 80;

/**
 * A name for each respondent's file, without its folder: one that Windows takes, no two alike however they are spelled. The
 * same respondents give the same names, and a respondent more leaves the names of those before as they are.
 */
export function respondentFileNames(respondents: readonly Respondent[]): readonly string[] {
  const taken = new Set<string>();
  return respondents.map(({ id, round }) => {
    const plain = `Selvevaluering ${safe(id)}${round === 2 ? " runde 2" : ""}`;
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} (${number})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}

/** Windows takes no full stop or blank at the end, and reads one name in two Unicode forms as two. */
function safe(id: string): string {
  const plain = id.normalize("NFC").replace(FORBIDDEN, "_").trim();
  return plain.slice(0, ID_LONGEST).replace(/[\uD800-\uDBFF]$/u, "").replace(/[. ]+$/, "") || "_";
}
