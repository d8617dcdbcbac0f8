import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { KeySign } from "./KeySign.tsx";

const useStyles = makeStyles({
  keys: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0 0` },
  meaning: { margin: 0 },
});

/** Keys and what each does. */
export function KeyList({ keys }: { readonly keys: readonly (readonly [keys: string, meaning: string])[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.keys}>
      {keys.map(([signs, meaning]) => (
        <div key={signs} style={{ display: "contents" }}>
          <dt><KeySign>{signs}</KeySign><span hidden>{signs}</span></dt>
          <dd className={styles.meaning}><Text size={200}>{meaning}</Text></dd>
        </div>
      ))}
    </dl>
  );
}
