import type { WorkbookContent } from "../content.ts";
import { planWorkbook } from "../planWorkbook.ts";
import type { Result } from "../port.ts";
import { readAnalysis, type ReadWorkbook } from "../read/readAnalysis.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import type { Damage } from "./damage.ts";
import { headingDamage, withHeading } from "./headingDamage.ts";
import { lostTables, withTableBack } from "./lostTable.ts";
import { mendingEdits } from "./mendingEdits.ts";

/** A workbook as it is read when its columns are known again. */
export interface Recognised {
  readonly content: WorkbookContent;
  readonly read: ReadWorkbook;
  /** The analysis that was read, planned anew. */
  readonly plan: WorkbookPlan;
  /** Headings that people have changed, of columns that are known all the same. */
  readonly headings: readonly Damage[];
  /** Tables that are plain ranges and known all the same; `content` has them. */
  readonly ranges: readonly Damage[];
  /** The workbook with its headings known, and its ranges as they are: formulas and lists of theirs cannot be compared yet. */
  readonly asFound: WorkbookContent;
}

/**
 * Knows tables again that are plain ranges, and columns whose headings people have changed. They come first: everything else is
 * compared with what the answers add up to, and without its table or its heading no column is read. One that is known can make
 * another certain.
 */
export function recognise(found: WorkbookContent): Result<Recognised> {
  const headings: Damage[] = [];
  const ranges: Damage[] = [];
  for (let [content, asFound] = [found, found]; ; ) {
    const read = readAnalysis(content);
    if (!read.ok) return read;
    const plan = planWorkbook(read.value.analysis, read.value.stamp);
    const lost = lostTables(content, plan).filter(isMendable);
    const known = plan.sheets.flatMap(({ tables }) => tables).flatMap((table) => headingDamage(content, table)).filter(isMendable);
    if (known.length + lost.length === 0) return { ok: true, value: { content, read: read.value, plan, headings, ranges, asFound } };
    headings.push(...known);
    ranges.push(...lost);
    content = mendedBy([...lost, ...known], content);
    asFound = mendedBy(known, asFound);
  }
}

function isMendable({ mend }: Damage): boolean {
  return mend !== null;
}

function mendedBy(damage: readonly Damage[], content: WorkbookContent): WorkbookContent {
  const { restorations } = mendingEdits(damage);
  const tables = restorations.filter((one) => one.kind === "table");
  return restorations.filter((one) => one.kind === "heading").reduce(withHeading, tables.reduce(withTableBack, content));
}
