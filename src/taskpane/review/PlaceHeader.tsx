import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { findBenefit } from "../../framework/benefits.ts";
import type { Case } from "../../review/analysis.ts";
import { DECISION_WORDS, wordFor } from "../../text/danish/words.ts";
import { useTexts } from "../shell/useTexts.ts";
import { progressAt, type Progress } from "./walk.ts";
import type { Place } from "./questions.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  bar: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

/** Which case and which item, and how far the whole review is. */
export function PlaceHeader({ places, at }: { readonly places: readonly Place[]; readonly at: Place }): React.JSX.Element {
  const styles = useStyles();
  const { review: texts } = useTexts();
  const progress: Progress = progressAt(places, at);
  const answered = texts.answered(progress.answered, progress.asked);
  return (
    <header>
      <div className={styles.line}>
        <Text size={200} weight="semibold">{caseInWords(at.subject)}</Text>
        <Text size={200}>{texts.place(progress.question, progress.questions, progress.subject, progress.subjects)}</Text>
      </div>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={answered}
        aria-valuetext={answered}
        value={progress.answered}
        max={Math.max(progress.asked, 1)}
      />
    </header>
  );
}

function caseInWords({ id, benefit, decision }: Case): string {
  const paragraph = benefit === undefined ? undefined : findBenefit(benefit)?.paragraph;
  const decided = decision === undefined ? undefined : wordFor(DECISION_WORDS, decision).toLowerCase();
  return [id, paragraph, decided].filter((part) => part !== undefined).join(" · ");
}
