import { BENEFITS_TABLE } from "../tables/benefitsTable.ts";
import { LAWYER_HEADER } from "../tables/lawyerField.ts";
import { RULES_TABLE } from "../tables/rulesTable.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

/** The items and benefits that a person has marked as checked by a lawyer; anything but "Ja" is not. */
export function readCheckedRules(desk: ReadingDesk): readonly string[] {
  const marked = (table: string, key: string) =>
    filledRows(desk, table, [LAWYER_HEADER]).flatMap(({ read }) => (read.word(LAWYER_HEADER, "yes") === "J" ? [read.text(key)] : []));
  return [...marked(RULES_TABLE, "Punkt"), ...marked(BENEFITS_TABLE, "Id")];
}
