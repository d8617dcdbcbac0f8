import type { Area } from "../../framework/framework.ts";
import type { CaseType, Decision, DecisionForm } from "../../instrument/caseFacts.ts";
import type { Case } from "../../review/analysis.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { benefitOfWord, benefitWord } from "../tables/benefitsTable.ts";
import { benefitsOf } from "../../framework/benefits.ts";
import { CASES_TABLE } from "../tables/casesFormulas.ts";
import type { RowReader } from "./rowReader.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

const HEADERS = ["Sag", "Ydelse", "Afgørelse", "Afgørelsesdato", "Ansøgningsdato", "Meddelelse", "Sagstype", "Alder", "VISO", "Gennemgås af", "Socialfagligt af"] as const;

/** Look-ups in the sheet would find other cases by such an id. */
const WILDCARD = /[*?~]/;

/** The cases in the sheet's order. A doubled id is reported, and its first row is read. */
export function readCases(desk: ReadingDesk, area: Area): readonly Case[] {
  const seen = new Set<string>();
  return filledRows(desk, CASES_TABLE, HEADERS).flatMap(({ read }) => {
    const id = read.text("Sag");
    if (id === "") { read.report("missing-id", "Sag", READING_TEXTS.missingId()); return []; }
    if (WILDCARD.test(id)) { read.report("wildcard-id", "Sag", READING_TEXTS.wildcardId(id)); return []; }
    if (seen.has(id.toLowerCase())) { read.report("doubled-case", "Sag", READING_TEXTS.doubledCase(id)); return []; }
    seen.add(id.toLowerCase());
    return [readCase(id, read, area)];
  });
}

/** A fact that is blank or unreadable is left out: it is not known, and presets nothing. */
function readCase(id: string, read: RowReader, area: Area): Case {
  const known = <Key extends string, Value>(key: Key, value: Value | null) => (value === null ? {} : { [key]: value }) as { [K in Key]?: Value };
  return {
    id,
    ...known("benefit", readBenefit(read, area)),
    ...known("decision", read.word("Afgørelse", "decision") as Decision | null),
    ...known("decisionDate", read.date("Afgørelsesdato")),
    ...known("applicationDate", read.date("Ansøgningsdato")),
    ...known("form", read.word("Meddelelse", "form") as DecisionForm | null),
    ...known("caseType", read.word("Sagstype", "caseType") as CaseType | null),
    ...known("age", read.integer("Alder")),
    social: read.word("VISO", "yes") === "J",
    reviewer: read.text("Gennemgås af"),
    socialReviewer: read.text("Socialfagligt af"),
  };
}

function readBenefit(read: RowReader, area: Area): string | null {
  const text = read.text("Ydelse");
  if (text === "") return null;
  const benefit = benefitOfWord(area, text);
  if (benefit === undefined) read.report("unreadable-word", "Ydelse", READING_TEXTS.unreadableWord(text, benefitsOf(area).map(benefitWord)));
  return benefit?.id ?? null;
}
