import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../review/analysis.ts";
import type { Origin } from "../../workbook/parts/readPart.ts";
import { FilesPart } from "../files/FilesPart.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { LogSection } from "../log/LogSection.tsx";
import { Checks } from "./Checks.tsx";
import { CourseFacts } from "./CourseFacts.tsx";
import { DrawForm } from "./DrawForm.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { reviewersOf } from "./reviewersOf.ts";
import { SelfProgress } from "./SelfProgress.tsx";

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The tab Forløb of a workbook that has a course: its facts, how far it is, what to look at, the draw for VISO and the files that come and go. */
export function CourseTab({ analysis, stamp, isNew }: Origin & { readonly isNew: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { course: texts, log } = useTexts();
  return (
    <>
      <CourseFacts analysis={analysis} isNew={isNew} />
      <h3 className={styles.heading}>{texts.progress}</h3>
      <ReviewProgress analysis={analysis} instrument="legal" title={texts.legal} />
      <ReviewProgress analysis={analysis} instrument="social" title={texts.social} />
      <SelfProgress analysis={analysis} />
      <h3 className={styles.heading}>{texts.check}</h3>
      <Checks />
      <h3 className={styles.heading}>{texts.draw}</h3>
      <DrawForm analysis={analysis} />
      <FilesPart origin={{ analysis, stamp }} />
      <h3 className={styles.heading}>{log.title}</h3>
      <LogSection />
    </>
  );
}

interface ReviewProgressProps {
  readonly analysis: Analysis;
  readonly instrument: "legal" | "social";
  readonly title: string;
}

/** How far one review is, in all and for each reviewer. Nothing is drawn where the review has no cases. */
function ReviewProgress({ analysis, instrument, title }: ReviewProgressProps): React.JSX.Element | null {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const reviewers = reviewersOf(analysis, instrument);
  if (reviewers.length === 0) return null;
  const asked = reviewers.reduce((sum, one) => sum + one.asked, 0);
  const answered = reviewers.reduce((sum, one) => sum + one.answered, 0);
  return (
    <ProgressLine title={title} value={answered} max={asked} words={texts.answered(answered, asked)}>
      {reviewers.length > 1 &&
        reviewers.map((one) => (
          <Text key={one.reviewer} size={200} className={styles.line}>
            {texts.byReviewer(one.reviewer === "" ? texts.nobody : one.reviewer, one.answered, one.asked)}
          </Text>
        ))}
    </ProgressLine>
  );
}
