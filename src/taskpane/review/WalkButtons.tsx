import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../shell/useTexts.ts";
import { KeyList } from "../shell/KeyList.tsx";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, justifyContent: "space-between", margin: `${tokens.spacingVerticalM} 0` },
  aside: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
});

interface WalkButtonsProps {
  readonly keys: readonly (readonly [keys: string, meaning: string])[];
  readonly keysShown: boolean;
  readonly onPrevious: () => void;
  readonly onNextUnanswered: () => void;
  readonly onUndo: (() => void) | undefined;
  readonly onClear: (() => void) | undefined;
  readonly onKeys: () => void;
}

/** The ways on from a question, and the latest answer back. */
export function WalkButtons({ keys, keysShown, onPrevious, onNextUnanswered, onUndo, onClear, onKeys }: WalkButtonsProps): React.JSX.Element {
  const styles = useStyles();
  const { review: texts } = useTexts();
  return (
    <nav>
      <div className={styles.row}>
        <Button onClick={onPrevious}>‹ {texts.previous}</Button>
        <Button appearance="primary" onClick={onNextUnanswered}>
          {texts.nextUnanswered} ↵
        </Button>
      </div>
      <div className={styles.aside}>
        {onUndo && <Link as="button" onClick={onUndo}>{texts.undo}</Link>}
        {onClear && <Link as="button" onClick={onClear}>{texts.clear}</Link>}
        <Link as="button" aria-expanded={keysShown} onClick={onKeys}>{texts.keys}</Link>
      </div>
      {keysShown && <KeyList keys={keys} />}
    </nav>
  );
}
