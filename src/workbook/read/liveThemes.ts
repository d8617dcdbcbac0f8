import type { Framework } from "../../framework/framework.ts";
import type { FindingJson, SummaryJson } from "../../findings/summaryJson.ts";
import type { Choice, FindingKind } from "../../review/finding.ts";
import { ACCEPTED_TABLE } from "../tables/acceptedTable.ts";
import { ASSESSMENTS_TABLE } from "../tables/assessmentsTable.ts";
import { linesOf } from "./linesOf.ts";
import type { LiveRow } from "./liveRows.ts";

/** Accepted findings by theme and kind, as the sheet lists them. */
export function liveThemes(rows: (table: string) => readonly LiveRow[], framework: Framework): SummaryJson["themes"] {
  const assessments = new Map(rows(ASSESSMENTS_TABLE).map((row) => [row.key("Tema"), row.text("Vurdering")]));
  const listed = rows(ACCEPTED_TABLE).map((row) => ({ key: row.text("Nøgle"), row }));
  return framework.themes.map((theme) => {
    const ofKind = (kind: FindingKind) => listed.filter(({ key }) => key.startsWith(`${theme.id}|${kind}|`)).map(({ row }) => liveFinding(row));
    return {
      theme: theme.id,
      assessment: assessments.get(theme.id) ?? "",
      strengths: ofKind("strength"),
      challenges: ofKind("challenge"),
      recommendations: ofKind("recommendation"),
    };
  });
}

function liveFinding(row: LiveRow): FindingJson {
  const lines = (header: string) => linesOf(row.text(header));
  return {
    id: row.text("Id"),
    criterion: row.text("Kriterium"),
    text: row.text("Tekst"),
    evidence: lines("Evidens"),
    solves: lines("Løser"),
    tools: lines("Redskaber"),
    central: row.word("Central", "yes") === "J",
    choice: row.word("Valg", "choice") as Choice | null,
  };
}
