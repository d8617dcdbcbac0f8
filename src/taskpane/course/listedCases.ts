import { benefitsOf } from "../../framework/benefits.ts";
import type { Area } from "../../framework/framework.ts";
import { CASE_ID_LONGEST, findIdFault, idKey } from "../../privacy/pseudonym.ts";
import type { SetupCase } from "../../review/setup.ts";

/** Why a line of the list is no case: its id cannot be one, it stood above, or its benefit is not said or not known. */
export type ListFault = "id" | "doubled" | "benefit";

/** The municipality's own list of cases. */
export interface ListedCases {
  readonly cases: readonly SetupCase[];
  /** The first line that is no case, counted from 1; null when each is one. */
  readonly fault: { readonly line: number; readonly why: ListFault } | null;
}

/**
 * A list as it is pasted: a case a line, its id, and after a tab or a semicolon its benefit, by id, name or paragraph. Where one benefit
 * is chosen, a line without is of that one. Lines with nothing on them are passed over.
 */
export function listedCases(text: string, { area, benefits }: { readonly area: Area; readonly benefits: readonly string[] }): ListedCases {
  const cases: SetupCase[] = [];
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const [id = "", named = ""] = line.split(/[\t;]/).map((part) => part.trim());
    const benefit = named === "" && benefits.length === 1 ? benefits[0] : benefitNamed(named, area);
    const why = findIdFault(id, CASE_ID_LONGEST) !== null ? "id" : seen.has(idKey(id)) ? "doubled" : benefit === undefined ? "benefit" : null;
    if (why !== null || benefit === undefined) return { cases, fault: { line: index + 1, why: why ?? "benefit" } };
    seen.add(idKey(id));
    cases.push({ id, benefit });
  }
  return { cases, fault: null };
}

function benefitNamed(named: string, area: Area): string | undefined {
  const wanted = plain(named);
  return benefitsOf(area).find(({ id, label, law, paragraph }) => [id, label, paragraph, `${law} ${paragraph}`].some((name) => plain(name) === wanted))?.id;
}

/** "§ 85", "§85" and "85" are one paragraph. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[§\s]/g, "");
}
