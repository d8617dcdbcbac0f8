import type { CriterionFlag, SourceType, TriangulationStatus } from "../../findings/summary.ts";
import type { SummaryJson } from "../../findings/summaryJson.ts";
import type { Sign } from "../../review/observation.ts";
import type { SelfFlag, Signal } from "../../scoring/counts.ts";
import { CRITERION_SUMMARY_TABLE, SIGN_COLUMNS, SOURCE_TYPES } from "../tables/criterionFormulas.ts";
import { ITEM_COUNTS_TABLE } from "../tables/itemCountFormulas.ts";
import { SELF_COUNTS_TABLE } from "../tables/selfCountFormulas.ts";
import { FLAG_COLUMNS } from "../tables/selfCountsTable.ts";
import { codeFor } from "../wordLists.ts";
import type { LiveRow } from "./liveRows.ts";

type Rows = (table: string) => readonly LiveRow[];

export function liveItems(rows: Rows): SummaryJson["items"] {
  // A framework without items leaves the one blank row that every table has.
  return rows(ITEM_COUNTS_TABLE).filter((row) => row.key("Punkt") !== "").map((row) => ({
    instrument: codeFor("reviewInstrument", row.key("Instrument")) === "social" ? "social" : "legal",
    item: row.key("Punkt"),
    criterion: row.key("Kriterium") === "" ? null : row.key("Kriterium"),
    n: row.count("n"),
    met: row.count("Opfyldt"),
    notApplicable: row.count("IkkeRelevant"),
    notAssessable: row.count("KanIkkeVurderes"),
    unanswered: row.count("Ubesvaret"),
    unreadable: row.count("Ulaeselig"),
    lower: row.number("Nedre"),
    upper: row.number("Oevre"),
    signal: (row.word("Signal", "signal") ?? "none") as Signal,
    preliminary: row.text("Foreloebig") !== "",
  }));
}

export function liveSelf(rows: Rows): SummaryJson["self"] {
  const flags = Object.keys(FLAG_COLUMNS) as SelfFlag[];
  return rows(SELF_COUNTS_TABLE).map((row) => ({
    criterion: row.key("Kriterium"),
    n: row.count("n"),
    notKnown: row.count("VedIkke"),
    median: row.number("Median"),
    leaders: row.number("Ledere"),
    staff: row.number("Medarbejdere"),
    flags: flags.filter((flag) => row.text(FLAG_COLUMNS[flag]) !== ""),
    signal: row.word("Signal", "sign") as Sign | null,
  }));
}

export function liveCriteria(rows: Rows): SummaryJson["criteria"] {
  return rows(CRITERION_SUMMARY_TABLE).map((row) => {
    const flags: readonly CriterionFlag[] = row.text("Grupper") === "" ? [] : ["groups-differ"];
    return {
      criterion: row.key("Kriterium"),
      sources: liveSigns(row),
      flags,
      serious: row.text("Alvorlige").split(" ").filter((item) => item !== ""),
      status: statusOf(row.word("Status", "triangulation")),
      suggestion: row.word("Forslag", "suggestion") as "strength" | "challenge" | null,
    };
  });
}

function liveSigns(row: LiveRow): Readonly<Partial<Record<SourceType, Sign>>> {
  const signs = SOURCE_TYPES.map((source) => [source, row.word(SIGN_COLUMNS[source], "sign")] as const);
  return Object.fromEntries(signs.filter(([, sign]) => sign !== null));
}

/** The words of a corroborated status also say which way; the suggestion says it in the summary. */
function statusOf(code: string | null): TriangulationStatus {
  return (code?.startsWith("corroborated") ? "corroborated" : (code ?? "not-examined")) as TriangulationStatus;
}
