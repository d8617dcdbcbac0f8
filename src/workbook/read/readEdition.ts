import { defineEdition } from "../../instrument/defineEdition.ts";
import type { Edition } from "../../instrument/edition.ts";
import { findEdition } from "../../instrument/editions.ts";
import type { Problem } from "../../review/problem.ts";
import { FRAMEWORK_TEXTS } from "../../text/danish/frameworks.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { FRAMEWORK_TABLE } from "../tables/frameworkTable.ts";
import { findTable } from "./foundRows.ts";
import { readOwnFramework } from "./readOwnFramework.ts";

/**
 * What a workbook with this framework in its stamp asks: an edition of ours, or the own framework that its sheets carry. An own
 * one that cannot be read in full is refused: numbers of another question would be worse than none.
 */
export function readEdition(content: WorkbookContent, id: string): Result<Edition> {
  const known = findEdition(id);
  if (known !== undefined) return { ok: true, value: known };
  if (findTable(content, FRAMEWORK_TABLE) === undefined) return refused({ code: "unknown-framework", message: READING_TEXTS.unknownFramework(id) });
  const problems: Problem[] = [];
  const own = readOwnFramework({ content, problems });
  if (own.id !== id) return refused({ code: "unknown-framework", message: FRAMEWORK_TEXTS.otherFramework(id, own.id) });
  const [first] = problems;
  if (first === undefined) return { ok: true, value: defineEdition(own) };
  return refused({ ...first, code: "broken-framework", message: FRAMEWORK_TEXTS.unreadable(problems.map(inWords)) });
}

function inWords({ sheet, cell, message }: Problem): string {
  return sheet === undefined || cell === undefined ? message : `${FRAMEWORK_TEXTS.place(sheet, cell)}: ${message}`;
}

function refused(problem: Problem): Result<never> {
  return { ok: false, problem };
}
