import type { CriterionId, Framework } from "../framework/framework.ts";
import type { Analysis } from "../review/analysis.ts";
import type { FiledObservation, FiledSource } from "../review/answerFile.ts";
import type { Observation, Source } from "../review/observation.ts";
import type { Problem } from "../review/problem.ts";
import { GENERAL_INPUT_TEXTS, ROW_TEXTS } from "../text/danish/inputs.ts";
import { criterionFaults } from "./criterionFaults.ts";
import { enterRows, type RowKind } from "./enterRows.ts";
import type { Entered } from "./entryOutcome.ts";
import type { FitFile } from "./fitFile.ts";
import { isSheetDate } from "./isSheetDate.ts";
import { KnownIds } from "./knownIds.ts";

/** Enters documents, theme days and interviews, and then what was read and heard there. */
export function enterEvidence(analysis: Analysis, file: FitFile, replace: boolean): Entered<Analysis> {
  const sources = enterRows(analysis.sources, file.sources, SOURCES, replace);
  const kind = observationsOf(analysis.framework, sources.part);
  const observations = enterRows(analysis.observations, file.observations, kind, replace);
  return {
    part: { ...analysis, sources: sources.part, observations: observations.part },
    problems: [...sources.problems, ...observations.problems],
    entered: sources.entered + observations.entered,
  };
}

const SOURCES: RowKind<FiledSource, Source> = {
  blank: ({ id, type }) => ({ id: id.trim(), type, group: "", title: "", date: null, persons: null }),
  given: ({ id: _id, ...stated }) => stated,
  faults: ({ date }, path) => {
    if (date === undefined || isSheetDate(date)) return [];
    return [{ code: "not-a-date", path: `${path}.date`, message: GENERAL_INPUT_TEXTS.notADate(date) }];
  },
};

function observationsOf(framework: Framework, sources: readonly Source[]): RowKind<FiledObservation, Observation> {
  const known = new KnownIds(sources);
  // `faults` has found the criterion in the framework before `blank` and `given` are asked.
  const idOf = (criterion: string) => criterion as CriterionId;
  return {
    blank: ({ id, source, criterion, direction }) => {
      const rest = { group: "", aspect: null, text: "", reference: "", from: "" };
      return { id: id.trim(), source, criterion: idOf(criterion), direction, ...rest };
    },
    given: ({ id: _id, criterion, from, ...stated }) => ({
      ...stated,
      criterion: idOf(criterion),
      from: from === undefined ? "" : known.asSpelled(from.trim()),
    }),
    faults: ({ criterion, from }, path) => [
      ...criterionFaults(criterion, framework, `${path}.criterion`),
      ...sourceFaults(from, known, `${path}.from`),
    ],
  };
}

function sourceFaults(from: string | undefined, known: KnownIds, path: string): readonly Problem[] {
  if (from === undefined || from.trim() === "" || known.has(from)) return [];
  return [{ code: "unknown-source", path, message: ROW_TEXTS.unknownSource(from) }];
}
