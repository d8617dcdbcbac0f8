import type { Area, CriterionId, ThemeId } from "./framework.ts";

declare const brand: unique symbol;
export type ToolId = string & { readonly [brand]: "tool" };

/** A tool (redskab) from the task force's catalogue: something a municipality has made and others may use. */
export interface Tool {
  readonly id: ToolId;
  readonly title: string;
  /** Theme of taskforce-2018 that the catalogue's order follows; null for the rest group "Øvrige". */
  readonly group: ThemeId | null;
  readonly purpose: string;
  /** Criteria in either edition that the tool helps with. */
  readonly criteria: readonly CriterionId[];
  /** Ids of instrument items and benefits that it helps with, as text: instruments lie above this folder. */
  readonly helpsWith: readonly string[];
  /** null when it serves both areas. */
  readonly area: Area | null;
  /** What a user must know before taking it over, e.g. that it cites a repealed paragraph. */
  readonly reservation: string | null;
  readonly source: string;
}

/** The tools that help with a criterion in an area, in the catalogue's order. None is a normal state: some criteria have no tool. */
export function toolsFor(tools: readonly Tool[], criterion: CriterionId, area: Area): readonly Tool[] {
  return tools.filter((tool) => tool.criteria.includes(criterion) && (tool.area === null || tool.area === area));
}
