import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { findBenefit } from "../../framework/benefits.ts";
import type { Analysis } from "../../review/analysis.ts";
import { AREA_WORDS, wordFor } from "../../text/danish/words.ts";
import { useBookStore } from "../book/useBook.ts";
import { KeptDate } from "../shell/KeptDate.tsx";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  date: { marginTop: tokens.spacingVerticalM },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
  made: { padding: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalS} 0`, borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
});

interface CourseFactsProps {
  readonly analysis: Analysis;
  /** Whether its sheets were made while the person stood here. */
  readonly isNew: boolean;
}

/** What the course is about, and the date that it is held against. */
export function CourseFacts({ analysis, isNew }: CourseFactsProps): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const store = useBookStore();
  const madeId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that made the sheets is gone, and the focus with it: the heading takes it, and is read aloud with what was done.
  useEffect(() => {
    if (isNew && document.hasFocus()) heading.current?.focus();
  }, [isNew]);
  const benefits = analysis.benefits.map((id) => findBenefit(id)?.label ?? id);
  return (
    <>
      <h2 className={styles.heading} ref={heading} tabIndex={-1} {...(isNew && { "aria-describedby": madeId })}>{analysis.municipality}</h2>
      {isNew && <Text block id={madeId} className={styles.made}>{[texts.made, analysis.caseSelection].filter((said) => said !== "").join(" ")}</Text>}
      <Text className={styles.line}>{wordFor(AREA_WORDS, analysis.area)} · {analysis.framework.title}</Text>
      <Text size={200} className={styles.line}>{benefits.join(", ")}</Text>
      <div className={styles.date}>
        <KeptDate key={analysis.asOf} label={texts.asOf} hint={texts.asOfHelp} date={analysis.asOf} onChange={(asOf) => void store.change((then) => ({ ...then, asOf }))} />
      </div>
    </>
  );
}
