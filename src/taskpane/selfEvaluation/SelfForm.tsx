import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { NewAnswer } from "../../actions/setAnswer.ts";
import { forArea } from "../../framework/framework.ts";
import { SCALES } from "../../instrument/scales.ts";
import { JOINT_QUESTION, selfHelp, selfPart, selfQuestion } from "../../instrument/selfEvaluationTexts.ts";
import type { Analysis } from "../../review/analysis.ts";
import { AnswerButtons } from "../review/AnswerButtons.tsx";
import { KeptText } from "../shell/KeptText.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { CheckPointAnswer } from "./CheckPointAnswer.tsx";
import type { SelfLine, SelfPage } from "./selfPages.ts";

const useStyles = makeStyles({
  question: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  joint: { color: tokens.colorNeutralForeground2 },
});

interface SelfFormProps {
  readonly analysis: Analysis;
  readonly isJoint: boolean;
  readonly page: SelfPage;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
  readonly onAnswer: (line: SelfLine, answer: NewAnswer) => void;
}

/** What a criterion's part of the form asks, in the form's order: the statement with its grade, the check-points, the texts. */
export function SelfForm({ analysis, isJoint, page, headingRef, onAnswer }: SelfFormProps): React.JSX.Element {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.lines}>
      {page.lines.map((line) => {
        const { part, given } = line;
        const form = selfPart(part).answer;
        const question = inWords(analysis, page.item, line);
        const code = given?.kind === "code" ? given.code : null;
        if (form === "text") {
          return <KeptText key={part} label={question} hint={helpOf(analysis, page.item, line)} text={given?.kind === "text" ? given.text : ""} onChange={(text) => onAnswer(line, { kind: "text", text })} />;
        }
        if (form === "checkPoint") {
          return <CheckPointAnswer key={part} question={question} given={code} onAnswer={(chosen) => onAnswer(line, chosen === null ? null : { kind: "code", code: chosen })} />;
        }
        return (
          <div key={part}>
            <h2 className={styles.question} id={titleId} ref={headingRef} tabIndex={-1}>{question}</h2>
            {isJoint && <Text size={200} className={styles.joint}>{JOINT_QUESTION}</Text>}
            {given?.kind === "unreadable" && <Unreadable text={given.text} />}
            <AnswerButtons scale={SCALES.selfGrade} given={code} labelledBy={titleId} onAnswer={(chosen) => onAnswer(line, { kind: "code", code: chosen })} />
          </div>
        );
      })}
    </section>
  );
}

function Unreadable({ text }: { readonly text: string }): React.JSX.Element {
  const { review: texts } = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.unreadable(text)}</MessageBarBody>
    </MessageBar>
  );
}

function inWords({ selfEvaluation, area }: Analysis, item: string, { part }: SelfLine): string {
  const question = selfQuestion(selfEvaluation, { item, part });
  return question === undefined ? "" : forArea(question, area);
}

function helpOf({ selfEvaluation, area }: Analysis, item: string, { part }: SelfLine): string {
  const help = selfHelp(selfEvaluation, { item, part });
  return help === undefined ? "" : forArea(help, area);
}
