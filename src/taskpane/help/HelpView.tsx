import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { HELP_PANE } from "../../text/danish/pane/helpPane.ts";
import { HELP_PANE as ENGLISH } from "../../text/english/pane/helpPane.ts";
import { useBookState } from "../book/useBook.ts";
import { CopyText } from "../shell/CopyText.tsx";
import { KeyList } from "../shell/KeyList.tsx";
import { shortcutList } from "../shell/shortcutKeys.ts";
import { LanguageContext, useTexts } from "../shell/useTexts.ts";
import { SelfTestSection } from "./SelfTestSection.tsx";
import { findTopics, type Topic } from "./findTopics.ts";
import { technicalReport } from "./technicalReport.ts";
import { useHostFacts } from "./useHostFacts.ts";

const useStyles = makeStyles({
  topic: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  summary: { minHeight: "24px", fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  report: { whiteSpace: "pre-wrap", fontSize: tokens.fontSizeBase200 },
  line: { margin: `${tokens.spacingVerticalS} 0 0` },
});

const TEXTS = { da: HELP_PANE, en: ENGLISH } as const;

/** The help: what people ask, searched in without a network, every key, the technical report and the self-test. */
export function HelpView(): React.JSX.Element {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  const { review } = useTexts();
  const [sought, setSought] = useState("");
  const texts = TEXTS[language];
  const report = technicalReport(useHostFacts(), useBookState());
  const topics = findTopics(texts.topics, sought);
  return (
    <>
      <Text as="h2" block size={400} weight="semibold">{texts.title}</Text>
      <Field label={texts.search} validationState="none" validationMessage={<span role="status">{sought === "" ? "" : texts.found(topics.length)}</span>}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      {topics.map((topic) => (
        // Opened and closed anew when something else is sought: few topics are shown in full, many by their titles.
        <TopicText key={`${topic.title} ${sought}`} topic={topic} isOpen={sought !== "" && topics.length <= 3} />
      ))}
      <details className={styles.topic}>
        <summary className={styles.summary}>{texts.shortcuts}</summary>
        <KeyList keys={shortcutList(language)} />
        <p className={styles.line}>{texts.shortcutsHelp}</p>
      </details>
      <details className={styles.topic}>
        <summary className={styles.summary}>{texts.keys}</summary>
        <KeyList keys={review.keyList} />
      </details>
      <details className={styles.topic}>
        <summary className={styles.summary}>{texts.technical.title}</summary>
        <p className={styles.line}>{texts.technical.help}</p>
        <pre className={styles.report}>{report}</pre>
        <CopyText label={texts.technical.copy} text={report} copied={texts.technical.copied} />
      </details>
      <details className={styles.topic}>
        <summary className={styles.summary}>{texts.selfTest.title}</summary>
        <SelfTestSection texts={texts.selfTest} />
      </details>
    </>
  );
}

function TopicText({ topic: { title, lines }, isOpen }: { readonly topic: Topic; readonly isOpen: boolean }): React.JSX.Element {
  const styles = useStyles();
  return (
    <details className={styles.topic} open={isOpen}>
      <summary className={styles.summary}>{title}</summary>
      {lines.map((line) => (
        <p key={line} className={styles.line}>{line}</p>
      ))}
    </details>
  );
}
