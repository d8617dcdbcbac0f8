import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { textOf, type FoundRow } from "../read/foundRows.ts";
import type { PlannedContent } from "../sheetPlan.ts";
import { CASES_TABLE } from "../tables/casesFormulas.ts";
import { FINDINGS_TABLE } from "../tables/findingsFormulas.ts";
import { OBSERVATIONS_TABLE } from "../tables/observationsTable.ts";
import { REMARKS_TABLE } from "../tables/remarksTable.ts";
import { RESPONDENTS_TABLE } from "../tables/respondentsTable.ts";
import { REVIEW_TABLES } from "../tables/reviewTableName.ts";
import { SETTLEMENT_TABLE } from "../tables/settlementTable.ts";
import { SELF_ANSWERS_TABLE } from "../tables/selfAnswersTable.ts";
import { SOURCES_TABLE } from "../tables/sourcesTable.ts";
import { STAMP_TABLE } from "../tables/stampTable.ts";
import { TOOLS_TABLE } from "../tables/toolsTable.ts";
import { addedRows } from "./addedRows.ts";
import { caseRowDamage } from "./caseRowDamage.ts";
import { changedId, plannedKey } from "./changedId.ts";
import type { Damage } from "./damage.ts";
import { hasAddress } from "./formulaNeeds.ts";
import { isInPlace, type PairedTable } from "./pairTables.ts";

/** Tables whose rows are people's own; what stands doubled there the readers tell. */
const PEOPLES: ReadonlySet<string> = new Set([
  CASES_TABLE, SELF_ANSWERS_TABLE, RESPONDENTS_TABLE, SOURCES_TABLE, OBSERVATIONS_TABLE, FINDINGS_TABLE, STAMP_TABLE, TOOLS_TABLE,
]);

const OF_CASES: ReadonlySet<string> = new Set([...REVIEW_TABLES, SETTLEMENT_TABLE, REMARKS_TABLE]);

/** Rows that are gone or doubled, and rows whose key somebody has changed. */
export function rowDamage(tables: readonly PairedTable[], date1904: boolean): readonly Damage[] {
  const ofCases = tables.filter((one) => OF_CASES.has(one.plan.name));
  const fixed = tables.filter((one) => !OF_CASES.has(one.plan.name) && !PEOPLES.has(one.plan.name));
  return [...ofCases.flatMap((table) => caseRowDamage(table, ofCases, date1904)), ...fixed.flatMap((table) => fixedRowDamage(table, date1904))];
}

/** In a table whose rows we all know, a row that nobody knows and one that nobody finds are the same where all others agree. */
function fixedRowDamage(table: PairedTable, date1904: boolean): readonly Damage[] {
  const doubled = table.doubled.flatMap((row) =>
    table.plan.key.slice(0, 1).map((header): Damage => ({ code: "doubled-row", ...row.place(header), message: MENDING_TEXTS.doubledRow(keyText(table, row)), mend: null })),
  );
  const renamed = renamedRows(table);
  const missing = table.missing.filter((planned) => !renamed.some((one) => one.planned === planned));
  return [...doubled, ...renamed.flatMap((one) => changedId(table, one.row, one.planned)), ...missingRows(table, missing, date1904)];
}

interface RenamedRow {
  readonly row: FoundRow;
  readonly planned: readonly PlannedContent[];
}

function renamedRows({ plan, found, unknown, missing }: PairedTable): readonly RenamedRow[] {
  const [row] = unknown;
  const [planned] = missing;
  if (row !== undefined && planned !== undefined && unknown.length === 1 && missing.length === 1) return [{ row, planned }];
  const inOrder = unknown.flatMap((one) => missing.filter((cells) => cells === plan.rows[one.row - found.table.row - 1]).map((cells): RenamedRow => ({ row: one, planned: cells })));
  return found.rows.length === plan.rows.length && inOrder.length === unknown.length ? inOrder : [];
}

function missingRows(table: PairedTable, missing: readonly (readonly PlannedContent[])[], date1904: boolean): readonly Damage[] {
  const [first] = missing;
  if (first === undefined) return [];
  const key = plannedKey(table, first);
  const lost = { code: "missing-row", sheet: table.found.sheet.name, message: MENDING_TEXTS.lostRow(key, missing.length), mend: null } as const;
  // Cells beside such a table speak of its rows by address, and rows that come back at its end would not stand there.
  if (isSpokenOfByAddress(table) && !isInPlace(table)) return [lost];
  const mend = addedRows(table, missing, date1904);
  return [mend === null ? lost : { ...lost, message: MENDING_TEXTS.missingRow(key, missing.length), mend }];
}

function isSpokenOfByAddress({ plan, sheet }: PairedTable): boolean {
  const formulas = [...plan.rows.flat(), ...sheet.cells].flatMap(({ formula }) => formula ?? []);
  return formulas.some(hasAddress);
}

function keyText({ plan }: PairedTable, row: FoundRow): string {
  return plan.key.map((header) => textOf(row.cell(header))).join(", ");
}
