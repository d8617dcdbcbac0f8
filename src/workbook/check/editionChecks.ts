import { criteriaOf } from "../../framework/framework.ts";
import { findEdition } from "../../instrument/editions.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Problem } from "../../review/problem.ts";
import { FRAMEWORK_TEXTS } from "../../text/danish/frameworks.ts";
import type { WorkbookContent } from "../content.ts";
import { findTable, textOf } from "../read/foundRows.ts";
import { CRITERIA_TABLE, THEMES_TABLE } from "../tables/criteriaTable.ts";
import { RULES_TABLE } from "../tables/rulesTable.ts";

/** Themes, criteria and items that people have written beside those of an edition of ours, which never changes. */
export function checkEdition(content: WorkbookContent, { framework, items }: Analysis): readonly Problem[] {
  if (findEdition(framework.id) === undefined) return [];
  const known: readonly (readonly [table: string, key: string, ids: readonly string[]])[] = [
    [THEMES_TABLE, "Id", framework.themes.map((one) => one.id)],
    [CRITERIA_TABLE, "Id", criteriaOf(framework).map((one) => one.id)],
    [RULES_TABLE, "Punkt", items.map((one) => one.id)],
  ];
  return known.flatMap(([table, key, ids]) => {
    const ours = new Set(["", ...ids.map((id) => id.toLowerCase())]);
    const rows = findTable(content, table)?.rows ?? [];
    return rows.flatMap((row): readonly Problem[] => {
      const id = textOf(row.cell(key));
      return ours.has(id.toLowerCase()) ? [] : [{ code: "not-in-edition", ...row.place(key), message: FRAMEWORK_TEXTS.notInEdition(id, framework.title) }];
    });
  });
}
