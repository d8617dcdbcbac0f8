import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { forArea, type Area } from "../../framework/framework.ts";
import { useTexts } from "../shell/useTexts.ts";
import type { Question } from "./questions.ts";

const useStyles = makeStyles({
  block: { display: "block", color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  question: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  law: { display: "block", color: tokens.colorNeutralForeground2 },
  explanation: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

interface QuestionTextProps {
  readonly question: Question;
  readonly area: Area;
  readonly titleId: string;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** What is asked, on which law, and what to look for. The wording is the instrument's, so it can be marked and copied. */
export function QuestionText({ question, area, titleId, headingRef }: QuestionTextProps): React.JSX.Element {
  const styles = useStyles();
  const { review: texts } = useTexts();
  const [open, setOpen] = useState(false);
  const explanationId = useId();
  const { block, label, asked, law, explanation } = wordsOf(question, area);
  return (
    <section>
      <Text className={styles.block}>{block === "" ? label : `${block} · ${label}`}</Text>
      <h2 className={styles.question} id={titleId} ref={headingRef} tabIndex={-1}>
        {asked}
      </h2>
      <Text size={200} className={styles.law}>
        {law === "" ? "" : `${law} · `}
        <Link as="button" aria-expanded={open} aria-controls={explanationId} onClick={() => setOpen(!open)}>
          {texts.lookFor}
        </Link>
      </Text>
      <p id={explanationId} className={styles.explanation} hidden={!open}>
        {explanation}
      </p>
    </section>
  );
}

function wordsOf(question: Question, area: Area) {
  if (question.kind === "case") {
    const { label, question: asked, explanation } = question.question;
    return { block: "", label, asked: forArea(asked, area), law: "", explanation };
  }
  const { block, label, question: asked, law, explanation } = question.item;
  return { block, label, asked: forArea(asked, area), law, explanation };
}
