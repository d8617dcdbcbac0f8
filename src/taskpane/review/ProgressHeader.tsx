import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  bar: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

interface ProgressHeaderProps {
  readonly about: string;
  readonly place: string;
  /** How far the whole is, in words and as numbers. */
  readonly words: string;
  readonly answered: number;
  readonly asked: number;
}

/** What is asked about, which place this is, and how far the whole is. */
export function ProgressHeader({ about, place, words, answered, asked }: ProgressHeaderProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <header>
      <div className={styles.line}>
        <Text size={200} weight="semibold">{about}</Text>
        <Text size={200}>{place}</Text>
      </div>
      <ProgressBar className={styles.bar} thickness="large" aria-label={words} aria-valuetext={words} value={answered} max={Math.max(asked, 1)} />
    </header>
  );
}
