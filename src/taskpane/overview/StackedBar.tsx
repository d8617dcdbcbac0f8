import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { SeriesLook } from "../../workbook/sheetPlan.ts";
import { PALETTE } from "../shell/palette.ts";

// Light numbers on a dark ground; in forced colours that ground is gone.
const INVERTED = { color: tokens.colorNeutralForegroundInverted, "@media (forced-colors: active)": { color: "CanvasText" } } as const;

const useStyles = makeStyles({
  bar: { display: "flex", height: "18px", margin: `${tokens.spacingVerticalXXS} 0`, overflow: "hidden", borderRadius: tokens.borderRadiusSmall },
  part: {
    minWidth: "16px",
    boxSizing: "border-box",
    // Seen in forced colours alone, where the grounds are gone.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    textAlign: "center",
  },
  met: { backgroundColor: PALETTE.strength, ...INVERTED },
  mostlyMet: { backgroundColor: PALETTE.strengthBackground, color: PALETTE.strength },
  partly: { backgroundColor: PALETTE.challengeBackground, color: PALETTE.challenge },
  mostlyNotMet: { backgroundColor: PALETTE.challengeBackground, color: PALETTE.challenge },
  notMet: { backgroundColor: PALETTE.challenge, ...INVERTED },
  words: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** How often one answer was given. */
export interface BarPart {
  readonly word: string;
  readonly count: number;
  readonly look: SeriesLook;
}

interface StackedBarProps {
  readonly label: string;
  readonly parts: readonly BarPart[];
  /** The same in words: the bar is never alone. */
  readonly words: string;
}

/** Counts of one item's answers beside each other; what nobody answered has no part. */
export function StackedBar({ label, parts, words }: StackedBarProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div>
      <Text>{label}</Text>
      <div aria-hidden className={styles.bar}>
        {parts.filter(({ count }) => count > 0).map(({ word, count, look }) => (
          <span key={word} className={mergeClasses(styles.part, styles[look])} style={{ flexGrow: count, flexBasis: 0 }}>{count}</span>
        ))}
      </div>
      <Text size={200} className={styles.words}>{words}</Text>
    </div>
  );
}
