import type { Framework } from "../../framework/framework.ts";
import type { Choice, Finding, FindingKind, FindingStatus, ThemeText } from "../../review/finding.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { themeOfWord } from "../criterionWord.ts";
import { FINDINGS_TABLE } from "../tables/findingsFormulas.ts";
import { THEME_TEXTS_TABLE, WHOLE_WORD } from "../tables/themeTextsTable.ts";
import { linesOf } from "./linesOf.ts";
import { readCriterion } from "./readEvidence.ts";
import type { RowReader } from "./rowReader.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

const TYPED = [
  "Id", "Slags", "Kriterium", "Tekst", "Status", "Rækkefølge", "Central", "Valg", "Begrundelse for valg", "Evidens", "Grundlag",
  "Løser", "Redskaber", "Grund til rækkefølge", "Faktuel kommentar", "Svar på kommentar",
] as const;

/** Strengths, challenges and recommendations. A doubled id is reported, and its first row is read. */
export function readFindings(desk: ReadingDesk, framework: Framework): readonly Finding[] {
  const seen = new Set<string>();
  return filledRows(desk, FINDINGS_TABLE, TYPED).flatMap(({ read }): readonly Finding[] => {
    const id = read.text("Id");
    if (id === "") { read.report("missing-id", "Id", READING_TEXTS.missingId()); return []; }
    if (seen.has(id.toLowerCase())) { read.report("doubled-id", "Id", READING_TEXTS.doubledId(id)); return []; }
    seen.add(id.toLowerCase());
    const kind = required(read, "Slags", read.word("Slags", "findingKind") as FindingKind | null);
    const criterion = required(read, "Kriterium", readCriterion(read, framework));
    const status = required(read, "Status", read.word("Status", "findingStatus") as FindingStatus | null);
    if (kind === null || criterion === null || status === null) return [];
    return [{ id, kind, criterion: criterion.id, status, ...readRest(read) }];
  });
}

function readRest(read: RowReader): Omit<Finding, "id" | "kind" | "criterion" | "status"> {
  return {
    text: read.text("Tekst"),
    order: read.number("Rækkefølge"),
    central: read.word("Central", "yes") === "J",
    choice: read.word("Valg", "choice") as Choice | null,
    choiceReason: read.text("Begrundelse for valg"),
    evidence: linesOf(read.text("Evidens")),
    basis: read.text("Grundlag"),
    solves: linesOf(read.text("Løser")),
    tools: linesOf(read.text("Redskaber")),
    orderReason: read.text("Grund til rækkefølge"),
    comment: read.text("Faktuel kommentar"),
    reply: read.text("Svar på kommentar"),
  };
}

function required<Value>(read: RowReader, header: string, value: Value | null): Value | null {
  read.reportBlank("incomplete-finding", header, READING_TEXTS.incompleteFinding(header));
  return value;
}

/** What is written about the whole and about each theme; a theme without text is left out. */
export function readThemeTexts(desk: ReadingDesk, framework: Framework): readonly ThemeText[] {
  return filledRows(desk, THEME_TEXTS_TABLE, ["Samlet vurdering", "Præsentation", "Analyse"]).flatMap(({ read }): readonly ThemeText[] => {
    const word = read.text("Tema");
    const theme = themeOfWord(framework, word)?.id ?? null;
    if (theme === null && word.toLowerCase() !== WHOLE_WORD.toLowerCase()) {
      read.report("unknown-point", "Tema", READING_TEXTS.unknownPoint(word));
      return [];
    }
    return [{ theme, assessment: read.text("Samlet vurdering"), presentation: read.text("Præsentation"), analysis: read.text("Analyse") }];
  });
}
