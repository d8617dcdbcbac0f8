import type { Tool } from "../tool.ts";
import { assessmentTools } from "./assessmentTools.ts";
import { collaborationTools } from "./collaborationTools.ts";
import { followUpTools } from "./followUpTools.ts";
import { leadershipTools } from "./leadershipTools.ts";
import { otherTools } from "./otherTools.ts";
import { planTools } from "./planTools.ts";
import { policyTools } from "./policyTools.ts";
import { transitionTools } from "./transitionTools.ts";

/**
 * The task force's catalogue, in its own order. The copy that we have lacks the headings; the order follows the eight
 * themes of 2018, so the groups are inferred. The borders of the groups of leadership, plan and follow-up are the least
 * certain. The page says of its last theme (B.ledelsesinfo) that it has no tools yet.
 */
export const TOOLS: readonly Tool[] = [
  ...policyTools,
  ...leadershipTools,
  ...assessmentTools,
  ...planTools,
  ...followUpTools,
  ...transitionTools,
  ...collaborationTools,
  ...otherTools,
];

/** The tool with this id, or undefined. Ids are compared exactly. */
export function findTool(id: string): Tool | undefined {
  return TOOLS.find((tool) => tool.id === id);
}
