import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  // A fieldset is by itself never narrower than the longest word in it.
  group: { display: "flex", flexDirection: "column", minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface ChoicesProps {
  readonly legend: string;
  readonly hint?: string;
  readonly children: React.ReactNode;
}

/** Boxes to tick that belong together, under the words that say what they are about. */
export function Choices({ legend, hint, children }: ChoicesProps): React.JSX.Element {
  const styles = useStyles();
  const hintId = useId();
  return (
    <fieldset className={styles.group} {...(hint !== undefined && { "aria-describedby": hintId })}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
      {hint !== undefined && <Text id={hintId} size={200} className={styles.hint}>{hint}</Text>}
    </fieldset>
  );
}
