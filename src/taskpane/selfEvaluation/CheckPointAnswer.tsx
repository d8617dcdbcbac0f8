import { makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Code } from "../../instrument/scale.ts";
import { SCALES } from "../../instrument/scales.ts";

const useStyles = makeStyles({
  words: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(60px, 1fr))", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  word: { minWidth: 0, minHeight: "32px", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
});

interface CheckPointAnswerProps {
  readonly question: string;
  readonly given: Code | null;
  /** Null: the answer was taken away again. */
  readonly onAnswer: (code: Code | null) => void;
}

/** One step of the circle of analysis. The answer that is given is taken away by choosing it once more. */
export function CheckPointAnswer({ question, given, onAnswer }: CheckPointAnswerProps): React.JSX.Element {
  const styles = useStyles();
  const questionId = useId();
  return (
    <div role="group" aria-labelledby={questionId}>
      <Text id={questionId}>{question}</Text>
      <div className={styles.words}>
        {SCALES.checkPoint.codes.map(({ code, word }) => (
          <ToggleButton key={code} size="small" className={styles.word} checked={given === code} onClick={() => onAnswer(given === code ? null : code)}>
            {word}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
