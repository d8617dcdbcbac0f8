import { makeStyles, mergeClasses, Text, ToggleButton, tokens } from "@fluentui/react-components";
import type { Code, Scale, ScaleCode } from "../../instrument/scale.ts";
import { KeySign } from "../shell/KeySign.tsx";
import { signOf } from "./reviewKeys.ts";

const useStyles = makeStyles({
  answers: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: tokens.spacingVerticalS, margin: `${tokens.spacingVerticalM} 0` },
  answer: {
    justifyContent: "start",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    minWidth: 0,
    textAlign: "start",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  counted: { gridColumn: "1 / -1" },
  words: { display: "flex", flexDirection: "column" },
  chosen: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px", fontWeight: tokens.fontWeightSemibold },
});

interface AnswerButtonsProps {
  readonly scale: Scale;
  readonly given: Code | null;
  /** Id of the question's heading. */
  readonly labelledBy: string;
  readonly onAnswer: (code: Code) => void;
}

/**
 * One button per answer. Buttons and not a radio group: in a group the arrow keys would answer, and here they walk. Answers
 * that count take the whole width; the others stand side by side under them.
 */
export function AnswerButtons({ scale, given, labelledBy, onAnswer }: AnswerButtonsProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.answers}>
      {scale.codes.map((one) => (
        <ToggleButton
          key={one.code}
          checked={given === one.code}
          onClick={() => onAnswer(one.code)}
          className={mergeClasses(styles.answer, one.kind === "counted" && styles.counted, given === one.code && styles.chosen)}
        >
          <KeySign>{signOf(one.code)}</KeySign>
          <AnswerWords code={one} />
        </ToggleButton>
      ))}
    </div>
  );
}

function AnswerWords({ code: { word, meaning, kind } }: { readonly code: ScaleCode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.words}>
      {word}
      {kind === "counted" && meaning !== `${word}.` && <Text size={200}>{meaning}</Text>}
    </span>
  );
}
