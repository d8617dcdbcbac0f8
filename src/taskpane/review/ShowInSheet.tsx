import { Link, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../review/problem.ts";
import type { TableCell } from "../../workbook/tableCell.ts";
import { useTexts } from "../shell/useTexts.ts";
import { useSelection, type SelectedCell } from "./useSelection.ts";

interface ShowInSheetProps {
  readonly cell: TableCell;
  /** What is selected in the sheet: where it is this very cell, its address is said. */
  readonly selected: SelectedCell | null | undefined;
}

/** The way from a place in the pane to its cell. Give it a `key` per place, so that what went wrong is forgotten with it. */
export function ShowInSheet({ cell, selected }: ShowInSheetProps): React.JSX.Element {
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
      {selected && isSame(selected.cell, cell) && <Text size={200}> · {texts.selectedCell(selected.cell.address)}</Text>}
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem.message}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function isSame(one: TableCell, other: TableCell): boolean {
  return one.table === other.table && one.key === other.key && one.header === other.header;
}
