import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { wordingHints } from "../../findings/wordingHints.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Finding } from "../../review/finding.ts";
import { KeptText } from "../shell/KeptText.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { FindingForm } from "./FindingForm.tsx";
import { linkNotice } from "./links.ts";

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  beside: { display: "block", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly symbol: string;
  readonly analysis: Analysis;
  readonly onChange: (changed: Partial<Finding>) => void;
  readonly onMove: (steps: 1 | -1) => void;
}

/** One finding: its words, what it rests on, what a reader may stumble over, and what can be done with it. */
export function FindingCard({ finding, symbol, analysis, onChange, onMove }: FindingCardProps): React.JSX.Element {
  const styles = useStyles();
  const { findings: texts } = useTexts();
  const isRejected = finding.status === "afvist";
  const [editing, setEditing] = useState(finding.text === "");
  const notice = linkNotice(analysis, finding);
  const hints = finding.status === "accepteret" ? wordingHints(finding).map((hint) => texts.hints[hint]) : [];
  const remarks = [...hints, ...(notice === null ? [] : [texts[notice]])];
  return (
    <article className={styles.card}>
      <Text><span aria-hidden>{symbol} </span>{finding.text}</Text>
      {finding.central && <Text size={200} className={styles.beside}>★ {texts.central}</Text>}
      {finding.basis !== "" && <Text size={200} className={styles.beside}>{texts.basis}: {finding.basis}</Text>}
      {remarks.map((remark) => (
        <Text key={remark} size={200} className={styles.beside}>⚑ {remark}</Text>
      ))}
      <div className={styles.buttons}>
        {finding.status !== "accepteret" && <Button size="small" appearance="primary" onClick={() => onChange({ status: "accepteret" })}>{isRejected ? texts.restore : texts.accept}</Button>}
        <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>{editing ? texts.close : texts.edit}</Button>
        {finding.status === "accepteret" && <Button size="small" onClick={() => onMove(-1)}>{texts.up}</Button>}
        {finding.status === "accepteret" && <Button size="small" onClick={() => onMove(1)}>{texts.down}</Button>}
        {!isRejected && <Button size="small" onClick={() => onChange({ status: "afvist" })}>{texts.reject}</Button>}
      </div>
      {isRejected && !editing && <KeptText label={texts.rejectReason} text={finding.orderReason} onChange={(orderReason) => onChange({ orderReason })} />}
      {editing && <FindingForm finding={finding} analysis={analysis} onChange={onChange} />}
    </article>
  );
}
