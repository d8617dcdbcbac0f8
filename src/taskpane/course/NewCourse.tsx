import { createAnalysis } from "../../actions/createAnalysis.ts";
import type { Problem } from "../../review/problem.ts";
import type { Setup } from "../../review/setup.ts";
import { useBookState, useBookStore } from "../book/useBook.ts";
import { FirstRun } from "./FirstRun.tsx";

/** The tab Forløb of a workbook that has no course yet. */
export function NewCourse(): React.JSX.Element {
  const store = useBookStore();
  const state = useBookState();
  const make = async (setup: Setup): Promise<readonly Problem[]> => {
    const created = createAnalysis(setup);
    return created.ok ? store.create(created.analysis) : created.problems;
  };
  const makeSample = async (): Promise<readonly Problem[]> => {
    // The samples are long, and most people never ask for one: they are fetched when they are asked for.
    const { sampleAnalysis } = await import("./sampleAnalysis.ts");
    return store.create(sampleAnalysis());
  };
  return <FirstRun making={state.kind === "none" ? state.making : null} onMake={make} onSample={makeSample} onCancel={() => store.cancelCreating()} />;
}
