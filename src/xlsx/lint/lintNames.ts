import { parseCell } from "../../workbook/cellRange.ts";
import type { LintedBook, LintFinding } from "./lintedBook.ts";

const LONGEST_NAME = 255;

/** Names that Excel keeps for itself, in English or Danish. */
const RESERVED = /^(TRUE|FALSE|SAND|FALSK|Print_Area|Print_Titles|Database|Criteria|Extract)$/i;

/** R1C1 addresses, in the Danish form (K for kolonne) too; all parts may be left out: "R" and "C" alone are addresses. */
const R1C1_ADDRESS = /^(R\d*)?([CK]\d*)?$/i;

/** What is wrong with defined names and table names, which share one space. */
export function* lintNames(book: LintedBook): Generator<LintFinding> {
  const taken = new Set<string>();
  for (const { name, part, scope } of namesOf(book)) {
    const say = (rule: string, message: string): LintFinding => ({ rule, part, message });
    if (looksLikeAddress(name)) yield say("name-like-address", `Excel takes the name "${name}" for a cell`);
    else if (!isLegal(name)) yield say("bad-name", `Excel does not take the name "${name}"`);
    const key = `${scope}\n${name.toLowerCase()}`;
    if (taken.has(key)) yield say("name-collision", `"${name}" is already the name of a range or a table`);
    taken.add(key);
  }
}

interface PlacedName {
  readonly name: string;
  readonly part: string;
  /** "" for the whole workbook. */
  readonly scope: string;
}

function namesOf(book: LintedBook): readonly PlacedName[] {
  const tables = new Map(book.sheets.flatMap((sheet) => sheet.tables).map(({ name, part }) => [name.toLowerCase(), { name, part, scope: "" }]));
  const names = book.names.filter(({ name }) => !name.startsWith("_xlnm."));
  // Two tables of one name are another rule's.
  return [...tables.values(), ...names.map(({ name, sheet }) => ({ name, part: book.part, scope: sheet ?? "" }))];
}

function looksLikeAddress(name: string): boolean {
  return name !== "" && (parseCell(name.toUpperCase()) !== null || R1C1_ADDRESS.test(name));
}

function isLegal(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME && !RESERVED.test(name);
}
