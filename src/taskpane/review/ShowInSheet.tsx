import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../review/problem.ts";
import type { TableCell } from "../../workbook/tableCell.ts";
import { useTexts } from "../shell/useTexts.ts";
import { useSelection } from "./useSelection.ts";

/** The way from a place in the pane to its cell. Give it a `key` per place, so that what went wrong is forgotten with it. */
export function ShowInSheet({ cell }: { readonly cell: TableCell }): React.JSX.Element {
  const { review: texts } = useTexts();
  const selection = useSelection();
  const [problem, setProblem] = useState<Problem | null>(null);
  const show = async (): Promise<void> => {
    const shown = await selection.show(cell);
    setProblem(shown.ok ? null : shown.problem);
  };
  return (
    <>
      <Link as="button" onClick={() => void show()}>{texts.showInSheet}</Link>
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem.message}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
