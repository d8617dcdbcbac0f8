import type { Framework } from "./framework.ts";
import { taskforce2018 } from "./taskforce-2018/taskforce2018.ts";
import { taskforce2024 } from "./taskforce-2024/taskforce2024.ts";

/** Every edition there is, the newest first. None is ever taken out: old workbooks name them. */
export const FRAMEWORKS: readonly Framework[] = [taskforce2024, taskforce2018];

/** The edition with this id, or undefined. Ids are compared exactly. */
export function findFramework(id: string): Framework | undefined {
  return FRAMEWORKS.find((framework) => framework.id === id);
}
