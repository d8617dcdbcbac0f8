import { APPLICATION_CRITERIA, findApplicationCriterion } from "../instrument/application.ts";
import type { Analysis } from "../review/analysis.ts";
import type { FiledApplicationAnswer } from "../review/answerFile.ts";
import type { ApplicationAnswer } from "../review/application.ts";
import type { Problem } from "../review/problem.ts";
import { APPLICATION_TEXTS } from "../text/danish/application.ts";
import { enterRows, type RowKind } from "./enterRows.ts";
import type { Entered } from "./entryOutcome.ts";
import type { FitFile } from "./fitFile.ts";

/** Enters what is said of the application, where the workbook has a sheet for it. */
export function enterApplication(analysis: Analysis, file: Pick<FitFile, "application">, replace: boolean): Entered<Analysis> {
  const { application } = analysis;
  if (application === null) {
    const [first] = file.application;
    return { part: analysis, entered: 0, problems: first === undefined ? [] : [{ code: "no-application", path: "application", message: APPLICATION_TEXTS.noSheet }] };
  }
  const { part, problems, entered } = enterRows(application, file.application, SAID, replace);
  return { part: { ...analysis, application: part }, problems, entered };
}

const SAID: RowKind<FiledApplicationAnswer, ApplicationAnswer> = {
  blank: ({ id }) => ({ id, met: null, account: "", reference: "", assessment: "" }),
  given: ({ id: _id, ...stated }) => stated,
  faults: ({ id, met }, path) => faultsOf(id, met, path),
};

function faultsOf(id: string, met: FiledApplicationAnswer["met"], path: string): readonly Problem[] {
  const criterion = findApplicationCriterion(id);
  if (criterion === undefined) {
    return [{ code: "unknown-criterion", path: `${path}.id`, message: APPLICATION_TEXTS.unknownCriterion(id, APPLICATION_CRITERIA.map((one) => one.id)) }];
  }
  return met === undefined || criterion.kind === "minimum" ? [] : [{ code: "not-a-minimum", path: `${path}.met`, message: APPLICATION_TEXTS.notAMinimum(id) }];
}
