import type { SummaryJson } from "../../findings/summaryJson.ts";
import type { Framework } from "../../framework/framework.ts";
import type { Problem } from "../../review/problem.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { totalWord, TOTALS_TABLE, type Total } from "../tables/totalsTable.ts";
import { codeFor } from "../wordLists.ts";
import { liveCriteria, liveItems, liveSelf } from "./liveCounts.ts";
import { liveRows, type LiveRow } from "./liveRows.ts";
import { liveThemes } from "./liveThemes.ts";
import { readStamp } from "./readStamp.ts";

/** The summary as the sheet's own formulas say it, of a workbook that nobody has looked at yet. */
export function readLiveSummary(content: WorkbookContent): Result<SummaryJson> {
  const identity = readStamp(content);
  return identity.ok ? { ok: true, value: liveSummary(content, identity.value.edition.framework) } : identity;
}

/**
 * The summary as the sheet's own formulas say it, without looking at a single answer. It equals the computed one as long
 * as the formulas are whole and calculated; what is not is a problem with its cell.
 */
export function liveSummary(content: WorkbookContent, framework: Framework): SummaryJson {
  const problems: Problem[] = [];
  const rows = (table: string) => liveRows(content, problems, table);
  const totals = new Map(rows(TOTALS_TABLE).map((row) => [row.key("Tal"), row]));
  const total = (name: Total) => totals.get(totalWord(name));
  const count = (name: Total) => total(name)?.number("Værdi") ?? NaN;
  return {
    analysis: liveFacts(total),
    cases: {
      total: count("total"), social: count("social"), assessed: count("assessed"), withDefect: count("withDefect"),
      withMaterialDefect: count("withMaterialDefect"), incomplete: count("incomplete"),
    },
    items: liveItems(rows),
    self: liveSelf(rows),
    criteria: liveCriteria(rows),
    themes: liveThemes(rows, framework),
    problems,
  };
}

function liveFacts(total: (name: Total) => LiveRow | undefined): SummaryJson["analysis"] {
  const text = (name: Total) => total(name)?.text("Værdi") ?? "";
  return {
    municipality: text("municipality"),
    area: codeFor("area", text("area")) ?? text("area"),
    framework: text("framework"),
    start: total("start")?.date("Værdi") ?? null,
  };
}
