import type { WorkbookContent } from "../content.ts";
import { planWorkbook } from "../planWorkbook.ts";
import type { Result } from "../port.ts";
import { readAnalysis, type ReadWorkbook } from "../read/readAnalysis.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import type { Damage } from "./damage.ts";
import { headingDamage, withHeading } from "./headingDamage.ts";

/** A workbook as it is read when its columns are known again. */
export interface Recognised {
  readonly content: WorkbookContent;
  readonly read: ReadWorkbook;
  /** The analysis that was read, planned anew. */
  readonly plan: WorkbookPlan;
  /** Headings that people have changed, of columns that are known all the same. */
  readonly headings: readonly Damage[];
}

/**
 * Knows columns again whose headings people have changed. They come first: everything else is compared with what the answers
 * add up to, and without its heading no column is read. A heading that is known can make another certain.
 */
export function recognise(found: WorkbookContent): Result<Recognised> {
  const headings: Damage[] = [];
  for (let content = found; ; ) {
    const read = readAnalysis(content);
    if (!read.ok) return read;
    const plan = planWorkbook(read.value.analysis, read.value.stamp);
    const tables = plan.sheets.flatMap((sheet) => sheet.tables);
    const known = tables.flatMap((table) => headingDamage(content, table)).filter((one) => one.mend !== null);
    if (known.length === 0) return { ok: true, value: { content, read: read.value, plan, headings } };
    headings.push(...known);
    content = known.flatMap((one) => one.mend?.restorations ?? []).reduce((so, one) => (one.kind === "heading" ? withHeading(so, one) : so), content);
  }
}
