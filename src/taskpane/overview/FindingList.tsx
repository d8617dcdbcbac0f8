import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Finding } from "../../review/finding.ts";
import { CHOICE_WORDS, wordFor } from "../../text/danish/words.ts";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  title: { marginTop: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  finding: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  beside: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface FindingListProps {
  readonly title: string;
  readonly symbol: string;
  readonly colour: string;
  readonly findings: readonly Finding[];
}

/** Findings of one kind in their order, each with what it rests on. Nothing is drawn when there is none. */
export function FindingList({ title, symbol, colour, findings }: FindingListProps): React.JSX.Element | null {
  const styles = useStyles();
  const titleId = useId();
  const { overview: texts } = useTexts();
  if (findings.length === 0) return null;
  return (
    <>
      <Text block size={200} weight="semibold" className={styles.title} id={titleId}>{title}</Text>
      <ul className={styles.list} aria-labelledby={titleId}>
        {findings.map((finding) => (
          <li key={finding.id} className={styles.finding}>
            <span aria-hidden style={{ color: colour }}>{symbol}</span>
            <span>
              {finding.text === "" ? texts.noText : finding.text}
              <Beside finding={finding} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Beside({ finding: { central, basis, tools, choice } }: { readonly finding: Finding }): React.JSX.Element {
  const { overview: texts } = useTexts();
  const tool = tools.length === 0 ? "" : `${texts.tools}: ${tools.join(", ")}`;
  const chosen = choice === null ? "" : wordFor(CHOICE_WORDS, choice).toLowerCase();
  return (
    <Text size={200} className={useStyles().beside}>
      {[central ? `★ ${texts.central}` : "", basis, tool, chosen].filter((part) => part !== "").join(" · ")}
    </Text>
  );
}
