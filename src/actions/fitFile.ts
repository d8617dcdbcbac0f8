import type { AnswerFile } from "../review/answerFile.ts";
import type { Problem } from "../review/problem.ts";
import { cleanTexts } from "./cleanTexts.ts";
import { privacyFaults } from "./privacyFaults.ts";

/** One entry of an answer file and where it stands: "answers[3]". */
export interface FileEntry<Filed> {
  readonly filed: Filed;
  readonly path: string;
}

/** The parts of an answer file that hold entries. */
type Part = Exclude<keyof AnswerFile, "asOf">;

/** An answer file whose texts fit into cells; every part is there, perhaps empty. */
export type FitFile = Pick<AnswerFile, "asOf"> & {
  readonly [Name in Part]-?: readonly FileEntry<NonNullable<AnswerFile[Name]>[number]>[];
};

/**
 * Makes a file's texts fit for cells. An entry with a text that is too long, or with a CPR number, is left out; each change
 * is a problem.
 */
export function fitFile(file: AnswerFile): { readonly fit: FitFile; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const fitPart = <Filed>(part: Part, filed: readonly Filed[] = []): readonly FileEntry<Filed>[] =>
    filed.flatMap((raw, index) => {
      const path = `${part}[${index}]`;
      const { value, removed, tooLong } = cleanTexts(raw, path);
      const faults = [...tooLong, ...privacyFaults(value, path)];
      problems.push(...removed, ...faults);
      return faults.length > 0 ? [] : [{ filed: value, path }];
    });
  const fit = {
    ...(file.asOf !== undefined && { asOf: file.asOf }),
    answers: fitPart("answers", file.answers),
    respondents: fitPart("respondents", file.respondents),
    sources: fitPart("sources", file.sources),
    observations: fitPart("observations", file.observations),
    findings: fitPart("findings", file.findings),
    themes: fitPart("themes", file.themes),
    agreed: fitPart("agreed", file.agreed),
    plan: fitPart("plan", file.plan),
    status: fitPart("status", file.status),
    application: fitPart("application", file.application),
  };
  return { fit, problems };
}
