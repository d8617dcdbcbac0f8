import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  beside: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface EvidenceRowProps {
  /** "": a row that was typed without one; only the sheet can tell it from others. */
  readonly id: string;
  readonly text: string;
  readonly beside: readonly string[];
  /** The form that corrects the row, given the way to close it. */
  readonly children: (close: () => void) => React.ReactNode;
}

/** One row of the evidence in words, and its form on request. */
export function EvidenceRow({ id, text, beside, children }: EvidenceRowProps): React.JSX.Element {
  const styles = useStyles();
  const { evidence: texts } = useTexts();
  const [editing, setEditing] = useState(false);
  return (
    <li className={styles.row}>
      <Text>{text}</Text>
      <Text size={200} className={styles.beside}>{[id, ...beside].filter((part) => part !== "").join(" · ")}</Text>
      {id === "" ? <Text size={200}>{texts.withoutId}</Text> : <Link as="button" aria-expanded={editing} onClick={() => setEditing(!editing)}>{editing ? texts.cancel : texts.edit}</Link>}
      {editing && children(() => setEditing(false))}
    </li>
  );
}
