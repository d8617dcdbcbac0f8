import { Spinner } from "@fluentui/react-components";
import { ProblemList } from "../shell/ProblemList.tsx";
import { useTexts } from "../shell/useTexts.ts";
import type { Work } from "./useWork.ts";

/** That something is being done, and then what came of it. */
export function WorkOutcome({ busy, outcome }: Pick<Work, "busy" | "outcome">): React.JSX.Element {
  const { files: texts } = useTexts();
  return (
    <>
      <div role="status">{busy ? <Spinner size="tiny" label={texts.working} /> : (outcome?.said ?? "")}</div>
      {outcome !== null && outcome.problems.length > 0 && <div role="alert"><ProblemList problems={outcome.problems} /></div>}
    </>
  );
}
