import { taskforce2018 } from "../framework/taskforce-2018/taskforce2018.ts";
import { taskforce2024 } from "../framework/taskforce-2024/taskforce2024.ts";
import { TOOLS } from "../framework/tools/tools.ts";
import type { Edition } from "./edition.ts";
import { REVIEW_ITEMS } from "./items.ts";
import { STATEMENTS_2018 } from "./self/statements2018.ts";
import { STATEMENTS_2024 } from "./self/statements2024.ts";

/** Every edition of ours, the newest first. None is ever taken out: old workbooks name them. */
export const EDITIONS: readonly Edition[] = [
  { framework: taskforce2024, items: REVIEW_ITEMS, selfEvaluation: STATEMENTS_2024, tools: TOOLS },
  { framework: taskforce2018, items: REVIEW_ITEMS, selfEvaluation: STATEMENTS_2018, tools: TOOLS },
];

/** The edition whose framework has this id, or undefined. Ids are compared exactly. */
export function findEdition(id: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.framework.id === id);
}
