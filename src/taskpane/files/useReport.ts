import type { DocumentPlan } from "../../document/documentPlan.ts";
import { traceProblems } from "../../document/findTraces.ts";
import type { Analysis } from "../../review/analysis.ts";
import { useTexts } from "../shell/useTexts.ts";
import { useFileDesk } from "./fileDesk.ts";
import { refusedWork, type Outcome } from "./useWork.ts";

/** Downloads a report as a Word file, unless something in it leads to a person: `of` are the analyses that it is about. */
export function useReport(): (name: string, plan: DocumentPlan, of: readonly Analysis[]) => Promise<Outcome> {
  const { files: texts } = useTexts();
  const desk = useFileDesk();
  return async (name, plan, of) => {
    const traces = traceProblems(plan, of.flatMap(({ cases }) => cases.map(({ id }) => id)));
    if (traces.length > 0) return refusedWork(...traces);
    desk.download(`${name} ${of[0]?.municipality ?? ""}.docx`, await desk.writeWord(plan));
    return { said: texts.downloaded, problems: [] };
  };
}
