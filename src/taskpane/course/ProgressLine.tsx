import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  part: { marginBottom: tokens.spacingVerticalM },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface ProgressLineProps {
  readonly title: string;
  readonly value: number;
  readonly max: number;
  /** The same in words. */
  readonly words: string;
  /** Under the words: the same for each person. */
  readonly children?: React.ReactNode;
}

/** How far one part of the course is. */
export function ProgressLine({ title, value, max, words, children }: ProgressLineProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Text block weight="semibold">{title}</Text>
      <ProgressBar thickness="large" value={value} max={Math.max(max, 1)} aria-label={title} aria-valuetext={words} />
      <Text size={200} className={styles.line}>{words}</Text>
      {children}
    </div>
  );
}
