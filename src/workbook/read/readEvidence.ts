import type { Framework } from "../../framework/framework.ts";
import type { CheckPoint } from "../../instrument/selfEvaluation.ts";
import type { LoggedSource, Observation, Sign, Source } from "../../review/observation.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { criterionOfWord, criterionWord } from "../criterionWord.ts";
import { criteriaOf } from "../../framework/framework.ts";
import { OBSERVATIONS_TABLE } from "../tables/observationsTable.ts";
import { SOURCES_TABLE } from "../tables/sourcesTable.ts";
import type { RowReader } from "./rowReader.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

/** Documents, theme days and interviews. A doubled id is reported; both rows are read. */
export function readSources(desk: ReadingDesk): readonly Source[] {
  const seen = new Set<string>();
  return filledRows(desk, SOURCES_TABLE, ["Id", "Type", "Gruppe", "Titel", "Dato", "Personer"]).flatMap(({ read }): readonly Source[] => {
    const id = read.text("Id");
    const type = read.word("Type", "loggedSource") as LoggedSource | null;
    if (id === "") { read.report("missing-id", "Id", READING_TEXTS.missingId()); return []; }
    reportDoubled(read, id, seen);
    read.reportBlank("incomplete-source", "Type", READING_TEXTS.incompleteSource());
    if (type === null) return [];
    return [{ id, type, group: read.text("Gruppe"), title: read.text("Titel"), date: read.date("Dato"), persons: read.integer("Personer") }];
  });
}

const OBSERVED = ["Id", "Kilde", "Gruppe", "Kriterium", "Retning", "Aspekt", "Tekst", "Henvisning", "Fra"] as const;

/**
 * Observations that say where they come from, what they are about and which way they point; only these are counted, here
 * and in the sheet. One without an id counts, as the sheet counts it, but is reported: no finding can name it.
 */
export function readObservations(desk: ReadingDesk, framework: Framework): readonly Observation[] {
  const seen = new Set<string>();
  return filledRows(desk, OBSERVATIONS_TABLE, OBSERVED).flatMap(({ read }): readonly Observation[] => {
    const id = read.text("Id");
    if (id === "") read.report("missing-id", "Id", READING_TEXTS.missingId());
    else reportDoubled(read, id, seen);
    const source = required(read, "Kilde", read.word("Kilde", "loggedSource") as LoggedSource | null);
    const criterion = required(read, "Kriterium", readCriterion(read, framework));
    const direction = required(read, "Retning", read.word("Retning", "direction") as Sign | null);
    if (source === null || criterion === null || direction === null) return [];
    return [{
      id, source, criterion: criterion.id, direction,
      group: read.text("Gruppe"),
      aspect: read.word("Aspekt", "aspect") as CheckPoint | null,
      text: read.text("Tekst"),
      reference: read.text("Henvisning"),
      from: read.text("Fra"),
    }];
  });
}

function reportDoubled(read: RowReader, id: string, seen: Set<string>): void {
  if (seen.has(id.toLowerCase())) read.report("doubled-id", "Id", READING_TEXTS.doubledId(id));
  seen.add(id.toLowerCase());
}

/** What an observation cannot do without. */
function required<Value>(read: RowReader, header: string, value: Value | null): Value | null {
  read.reportBlank("incomplete-observation", header, READING_TEXTS.incompleteObservation(header));
  return value;
}

/** The criterion that the row names, or null. */
export function readCriterion(read: RowReader, framework: Framework) {
  const text = read.text("Kriterium");
  if (text === "") return null;
  const found = criterionOfWord(framework, text);
  if (found === undefined) read.report("unreadable-word", "Kriterium", READING_TEXTS.unreadableWord(text, criteriaOf(framework).map(criterionWord)));
  return found ?? null;
}
