import { findCriterion, type Area, type CriterionId, type Framework } from "../../framework/framework.ts";
import type { Tool, ToolId } from "../../framework/tool.ts";
import { FRAMEWORK_TEXTS } from "../../text/danish/frameworks.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { criterionOfWord } from "../criterionWord.ts";
import { TOOLS_TABLE } from "../tables/toolsTable.ts";
import { findTable } from "./foundRows.ts";
import { linesOf } from "./linesOf.ts";
import type { RowReader } from "./rowReader.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

const HEADERS = ["Id", "Titel", "Formål", "Hjælper med", "Område", "Forbehold", "Kilde"] as const;

/**
 * The tools that stand on Redskaber. A row of the edition's catalogue means its tool, whatever people have written beside
 * it; every other row is an own tool, and one that has been taken away is offered no more. Without the table it is the catalogue.
 */
export function readTools(desk: ReadingDesk, framework: Framework, catalogue: readonly Tool[]): readonly Tool[] {
  if (findTable(desk.content, TOOLS_TABLE) === undefined) return catalogue;
  const known = new Map<string, Tool>(catalogue.map((one) => [one.id.toLowerCase(), one]));
  const seen = new Set<string>();
  return filledRows(desk, TOOLS_TABLE, HEADERS).flatMap(({ read }) => {
    const id = read.text("Id").trim() || read.text("Titel").trim();
    if (id === "") { read.report("missing-title", "Titel", FRAMEWORK_TEXTS.noTitle()); return []; }
    if (seen.has(id.toLowerCase())) { read.report("doubled-id", "Id", READING_TEXTS.doubledId(id)); return []; }
    seen.add(id.toLowerCase());
    return [known.get(id.toLowerCase()) ?? readTool(id, read, framework)];
  });
}

function readTool(id: string, read: RowReader, framework: Framework): Tool {
  return {
    id: id as ToolId,
    title: read.text("Titel").trim() || id,
    group: null,
    purpose: read.text("Formål"),
    criteria: linesOf(read.text("Hjælper med")).flatMap((line) => readCriterion(line, read, framework)),
    helpsWith: [],
    area: read.word("Område", "area") as Area | null,
    reservation: read.text("Forbehold") || null,
    source: read.text("Kilde"),
  };
}

function readCriterion(line: string, read: RowReader, framework: Framework): readonly CriterionId[] {
  const found = criterionOfWord(framework, line) ?? findCriterion(framework, line);
  if (found === undefined) read.report("unknown-criterion", "Hjælper med", FRAMEWORK_TEXTS.unknownCriterion(line));
  return found === undefined ? [] : [found.id];
}
