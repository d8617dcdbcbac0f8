import type { WorkbookContent } from "../content.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import { boundsDamage } from "./boundsDamage.ts";
import type { Damage } from "./damage.ts";
import { formatDamage } from "./formatDamage.ts";
import { formulaDamage } from "./formulaDamage.ts";
import { formulaNeeds } from "./formulaNeeds.ts";
import { listDamage } from "./listDamage.ts";
import { nameDamage } from "./nameDamage.ts";
import { pairTables } from "./pairTables.ts";
import { rowDamage } from "./rowDamage.ts";
import { sheetDamage } from "./sheetDamage.ts";
import { tableDamage } from "./tableDamage.ts";
import { textDamage } from "./textDamage.ts";

/**
 * What in a workbook is not as the program made it, for the analysis that was read from it: `plan` is that analysis
 * planned anew. What people may do is none of it: sorting, filtering, hidden rows, columns and sheets of their own.
 */
export function damageOf(content: WorkbookContent, plan: WorkbookPlan): readonly Damage[] {
  const tables = pairTables(content, plan);
  const names = nameDamage(content, plan, tables);
  const broken = new Set(names.filter((one) => one.mend === null).map((one) => one.name.toLowerCase()));
  const standing = new Set(plan.names.map((one) => one.name.toLowerCase()).filter((one) => !broken.has(one)));
  return [
    ...tableDamage(content, plan),
    ...sheetDamage(plan.sheets, tables),
    ...rowDamage(tables, content.date1904),
    ...textDamage(tables, content.date1904),
    ...names.map(({ name: _name, ...damage }) => damage),
    ...listDamage(tables, (name) => standing.has(name.toLowerCase())),
    ...boundsDamage(tables),
    ...formatDamage(plan.sheets, tables),
    ...formulaDamage(plan.sheets, tables, formulaNeeds(content, standing)),
  ];
}
