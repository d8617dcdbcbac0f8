import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { hideCpr } from "../../privacy/hideCpr.ts";
import type { Problem } from "../../review/problem.ts";
import { useTexts } from "./useTexts.ts";

/** More than these nobody reads at once; when they are mended, the next are shown. */
const SHOWN = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  problem: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Brings the problem's cell into view; left out where the problems are in other workbooks than the open one. */
  readonly onShow?: (problem: Problem) => void;
}

/** Problems with their places, the first of them. */
export function ProblemList({ problems, onShow }: ProblemListProps): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  return (
    <ul className={styles.list}>
      {problems.slice(0, SHOWN).map((one, index) => (
        <li key={`${one.code} ${one.path ?? ""} ${one.sheet ?? ""} ${one.cell ?? ""} ${index}`} className={styles.problem}>
          <Text block size={200} weight="semibold">{[one.path, one.sheet, one.cell].filter((part) => part !== undefined).join(" · ")}</Text>
          <Text block>{hideCpr(one.message)}</Text>
          {onShow !== undefined && one.sheet !== undefined && <Button size="small" onClick={() => onShow(one)}>{texts.goTo}</Button>}
        </li>
      ))}
      {problems.length > SHOWN && <li>{texts.more(problems.length - SHOWN)}</li>}
    </ul>
  );
}
