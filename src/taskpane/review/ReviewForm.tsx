import { Link, MessageBar, MessageBarBody, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { NewAnswer } from "../../actions/setAnswer.ts";
import type { Area } from "../../framework/framework.ts";
import type { Code } from "../../instrument/scale.ts";
import { SCALES } from "../../instrument/scales.ts";
import { useTexts } from "../shell/useTexts.ts";
import { AnswerButtons } from "./AnswerButtons.tsx";
import { CaseWords } from "./CaseWords.tsx";
import { QuestionText } from "./QuestionText.tsx";
import type { Place } from "./questions.ts";

const useStyles = makeStyles({ said: { display: "block", margin: `${tokens.spacingVerticalM} 0` } });

interface ReviewFormProps {
  readonly at: Place;
  readonly area: Area;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
  readonly onAnswer: (answer: NewAnswer) => void;
}

/** One question about one case with what can be answered. What does not concern the case is said, and asked on request only. */
export function ReviewForm({ at, area, headingRef, onAnswer }: ReviewFormProps): React.JSX.Element {
  const styles = useStyles();
  const { review: texts } = useTexts();
  const titleId = useId();
  const [askAnyway, setAskAnyway] = useState(false);
  const code = at.given?.kind === "code" ? at.given.code : null;
  const isAsked = at.applies || askAnyway || (code !== null && code !== "IR");
  return (
    <>
      <QuestionText question={at.question} area={area} titleId={titleId} headingRef={headingRef} />
      {at.given?.kind === "unreadable" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.unreadable(at.given.text)}</MessageBarBody>
        </MessageBar>
      )}
      {isAsked ? (
        <Answers at={at} code={code} titleId={titleId} onAnswer={onAnswer} />
      ) : (
        <Text className={styles.said}>
          {texts.doesNotApply}{" "}
          <Link as="button" inline onClick={() => setAskAnyway(true)}>
            {texts.answerAnyway}
          </Link>
        </Text>
      )}
    </>
  );
}

interface AnswersProps extends Pick<ReviewFormProps, "at" | "onAnswer"> {
  readonly code: Code | null;
  readonly titleId: string;
}

function Answers({ at, code, titleId, onAnswer }: AnswersProps): React.JSX.Element {
  const scale = at.question.kind === "item" ? at.question.item.scale : at.question.question.answer;
  if (scale === "text") {
    const label = at.question.kind === "case" ? at.question.question.label : "";
    return <CaseWords given={at.given} label={label} onChange={(text) => onAnswer({ kind: "text", text })} />;
  }
  return <AnswerButtons scale={SCALES[scale]} given={code} labelledBy={titleId} onAnswer={(given) => onAnswer({ kind: "code", code: given })} />;
}
