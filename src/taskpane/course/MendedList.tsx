import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Mended } from "../book/liveBook.ts";
import { useBookStore } from "../book/useBook.ts";
import { ProblemList } from "../shell/ProblemList.tsx";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalS} 0` },
});

interface MendedListProps extends Pick<Mended, "mended" | "undo"> {
  readonly onUndo: (undo: NonNullable<Mended["undo"]>) => void;
}

/** What a repair has put right, with what stood there, and the way to have that back. */
export function MendedList({ mended, undo, onUndo }: MendedListProps): React.JSX.Element {
  const { course: texts } = useTexts();
  const styles = useStyles();
  const store = useBookStore();
  return (
    <div className={styles.list}>
      {undo !== null && (
        <>
          <Button onClick={() => onUndo(undo)}>{texts.undoRepair}</Button>
          <Text block size={200}>{texts.undoRepairHelp}</Text>
        </>
      )}
      <details>
        <summary>{texts.mended(mended.length)}</summary>
        <Text block size={200}>{texts.mendedHelp}</Text>
        <ProblemList problems={mended} onShow={(problem) => store.show(problem)} />
      </details>
    </div>
  );
}
