import { idKey, ROW_ID_LONGEST } from "../privacy/pseudonym.ts";
import type { Problem } from "../review/problem.ts";
import { ROW_TEXTS } from "../text/danish/inputs.ts";
import { enterEach, leftOut, type Entered, type EntryOutcome } from "./entryOutcome.ts";
import type { FileEntry } from "./fitFile.ts";
import { idFaults } from "./idFaults.ts";
import { KeyedRows } from "./keyedRows.ts";
import { mergeFields, type Fields } from "./mergeFields.ts";

/** How one kind of row (respondents, sources …) is entered. */
export interface RowKind<Filed, Row> {
  /** A row in which nothing is stated yet but what it is about. */
  blank(filed: Filed): Row;
  /** The fields that the file states. */
  given(filed: Filed): Partial<Row>;
  /** What is wrong with the entry; paths start at `path`. */
  faults(filed: Filed, path: string): readonly Problem[];
}

/**
 * Enters a file's rows beside those that stand. A row that stands already under the same id gets what it lacks; what
 * differs is entered only with `replace`. An entry that cannot be entered is left out and named in `problems`.
 */
export function enterRows<Filed extends { readonly id: string }, Row extends Fields<Row> & { readonly id: string }>(
  standing: readonly Row[],
  entries: readonly FileEntry<Filed>[],
  kind: RowKind<Filed, Row>,
  replace: boolean,
): Entered<readonly Row[]> {
  const rows = new KeyedRows(standing, (row) => idKey(row.id));
  const enterOne = ({ filed, path }: FileEntry<Filed>): EntryOutcome => {
    const faults = [...idFaults(filed.id, ROW_ID_LONGEST, `${path}.id`), ...kind.faults(filed, path)];
    if (faults.length > 0) return leftOut(...faults);
    const before = rows.find(idKey(filed.id));
    const merged = mergeFields(before ?? kind.blank(filed), kind.given(filed), replace || before === undefined);
    if (merged.differing.length > 0) return leftOut(differsProblem(filed.id, merged.differing, path));
    rows.put(merged.row);
    return { kind: "done", changed: merged.changed || before === undefined, problems: [] };
  };
  return enterEach(entries, enterOne, () => rows.all());
}

/** Said of a row that stands already with another content. */
export function differsProblem(id: string, fields: readonly string[], path: string): Problem {
  return { code: "differs", path, message: ROW_TEXTS.differs(id, fields) };
}
