import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../findings/summariseCriterion.ts";
import type { CriterionSummary } from "../../findings/summary.ts";
import { sourcesInWords } from "../../findings/sourcesInWords.ts";
import { DANISH_FINDING_WORDS } from "../../text/danish/findings.ts";
import { PALETTE } from "../shell/palette.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  badge: {
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: PALETTE.neutralBackground,
    color: PALETTE.neutral,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strength: { backgroundColor: PALETTE.strengthBackground, color: PALETTE.strength },
  challenge: { backgroundColor: PALETTE.challengeBackground, color: PALETTE.challenge },
});

/** What each source says of a criterion, in the words of the sheets; the words carry the direction, the colour repeats it. */
export function SourceBadges({ summary, evidence }: { readonly summary: CriterionSummary; readonly evidence: Evidence }): React.JSX.Element {
  const styles = useStyles();
  const said = sourcesInWords(summary, evidence, DANISH_FINDING_WORDS);
  const signs = Object.values(summary.sources);
  const look = signs.every((sign) => sign === "+") ? styles.strength : signs.every((sign) => sign === "-") ? styles.challenge : undefined;
  return (
    <ul className={styles.list}>
      {said.map((words) => (
        <li key={words} className={mergeClasses(styles.badge, look)}>
          {words}
        </li>
      ))}
    </ul>
  );
}
