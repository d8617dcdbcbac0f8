import type { Problem } from "../review/problem.ts";
import { besideDamage, problemOf } from "../workbook/check/structureChecks.ts";
import type { WorkbookContent, WorkbookEdits } from "../workbook/content.ts";
import { editsBetween } from "../workbook/editsBetween.ts";
import { damageOf } from "../workbook/mend/damageOf.ts";
import { mendingEdits } from "../workbook/mend/mendingEdits.ts";
import { recognise } from "../workbook/mend/recognise.ts";
import { undoable, writtenOver, type Undoable, type WrittenOver } from "../workbook/mend/writtenOver.ts";
import { planWorkbook } from "../workbook/planWorkbook.ts";
import { printEdits } from "../workbook/printEdits.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";
import type { ReadWorkbook } from "../workbook/read/readAnalysis.ts";
import { withPresets } from "./withPresets.ts";

/** A workbook with what could be mended. */
export interface Repaired<Book> {
  readonly book: Book;
  /** What was broken and is not any more. */
  readonly mended: readonly Problem[];
  /** What only a person can set right. */
  readonly left: readonly Problem[];
  /** The cells that were written over, for undoRepair. */
  readonly undo: readonly Undoable[];
}

/** What is mended first (headings, then an id or a name) lets more be seen; nothing needs more rounds than this. */
const ROUNDS = 5;

/**
 * Brings back what is ours and broken, and leaves every answer and everything foreign as it is. A value that was typed over
 * a formula is told in the problem. A workbook with nothing to mend is not changed. Refused as reading or editing is.
 */
export async function repairWorkbook<Book>(port: WorkbookPort<Book>, book: Book): Promise<Result<Repaired<Book>>> {
  let mended: readonly Problem[] = [];
  let over: readonly WrittenOver[] = [];
  let current = book;
  for (let round = 1; ; round += 1) {
    const found = await port.read(current);
    if (!found.ok) return found;
    const known = recognise(found.value);
    if (!known.ok) return known;
    const { content, read, headings, ranges } = known.value;
    const first = [...ranges, ...headings];
    const damage = first.length > 0 ? first : damageOf(content, planWorkbook(withPresets(content, read.analysis), read.stamp));
    const mendable = damage.filter((one) => one.mend !== null);
    if (mendable.length === 0 || round === ROUNDS) {
      const left = [...besideDamage(read.problems, damage), ...damage.map(problemOf)];
      const calculated = mended.length === 0 ? { ok: true as const, value: current } : await port.edit(current, calculatedValues(content, read));
      return calculated.ok ? { ok: true, value: { book: calculated.value, mended, left, undo: undoable(over, content) } } : calculated;
    }
    mended = [...mended, ...mendable.map(({ mend: _mend, ...problem }) => problem)];
    const edits = mendingEdits(damage);
    over = [...over, ...writtenOver(content, edits)];
    const edited = await port.edit(current, edits);
    if (!edited.ok) return edited;
    current = edited.value;
  }
}

/** Programs that do not calculate show what stands in the file; and what is printed follows from what is there by now. */
function calculatedValues(content: WorkbookContent, { analysis, stamp }: ReadWorkbook): WorkbookEdits {
  return {
    cells: editsBetween(content, analysis, analysis, stamp).cells.filter((one) => one.kind === "cached"),
    growth: [],
    prints: printEdits(content, [], planWorkbook(analysis, stamp).sheets),
  };
}
