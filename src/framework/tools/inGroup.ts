import type { CriterionId, ThemeId } from "../framework.ts";
import { criterionIn2018 } from "../mapping2018to2024.ts";
import type { Tool, ToolId } from "../tool.ts";

const PAGE = "Social- og Boligstyrelsen: Taskforce Handicap, Erfaringer og redskaber (sbst.dk)";

/** A tool as a person writes it down. What is left out: it helps with nothing more, serves both areas, has no reservation. */
interface WrittenTool {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** Criteria of taskforce-2024. */
  readonly criteria: readonly string[];
  readonly helpsWith?: readonly string[];
  readonly area?: Tool["area"];
  readonly reservation?: string;
}

/**
 * The criteria in both editions: those of 2024 as written, those of 2018 by the mapping and by the group, since a group
 * is a theme of 2018 and there a theme is its own criterion.
 */
function inBothEditions(criteria2024: readonly CriterionId[], group: ThemeId | null): readonly CriterionId[] {
  const ofGroup = group === null ? [] : [group as string as CriterionId];
  const of2018 = [...ofGroup, ...criteria2024.map(criterionIn2018)].filter((one) => one !== undefined);
  return [...criteria2024, ...new Set(of2018)];
}

/** Makes tools of one group of the catalogue: a theme id of taskforce-2018, or null for the page's last tools. */
export function inGroup(group: string | null, written: readonly WrittenTool[]): readonly Tool[] {
  return written.map((tool) => ({
    id: tool.id as ToolId,
    title: tool.title,
    group: group as ThemeId | null,
    purpose: tool.purpose,
    criteria: inBothEditions(tool.criteria as readonly CriterionId[], group as ThemeId | null),
    helpsWith: tool.helpsWith ?? [],
    area: tool.area ?? null,
    reservation: tool.reservation ?? null,
    source: PAGE,
  }));
}
