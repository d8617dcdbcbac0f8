import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../findings/summariseCriterion.ts";
import type { CriterionSummary, ThemeSummary } from "../../findings/summary.ts";
import type { Area, Theme } from "../../framework/framework.ts";
import { CopyText } from "../shell/CopyText.tsx";
import { PALETTE } from "../shell/palette.ts";
import { useTexts } from "../shell/useTexts.ts";
import { FindingList } from "./FindingList.tsx";
import { PutPicture } from "./PutPicture.tsx";
import { SourceBadges } from "./SourceBadges.tsx";
import { themeAsText } from "./themeAsText.ts";
import { themePicture } from "./themePicture.ts";

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalM, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
  },
  body: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  criterion: { marginTop: tokens.spacingVerticalS },
});

export interface ThemeCardProps {
  readonly theme: Theme;
  readonly area: Area;
  readonly summary: ThemeSummary;
  readonly criteria: readonly CriterionSummary[];
  readonly evidence: Evidence;
}

/** One theme as leaders meet it: the assessment, the three lists, and what each source says of each criterion. */
export function ThemeCard({ theme, area, summary, criteria, evidence }: ThemeCardProps): React.JSX.Element {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  const { strengths, challenges, recommendations } = summary;
  const isEmpty = strengths.length + challenges.length + recommendations.length === 0;
  return (
    <section className={styles.card}>
      <h3 className={styles.head}>
        <span>{theme.number} · {theme.title}</span>
        <span aria-label={texts.counted(strengths.length, challenges.length, recommendations.length)}>
          {strengths.length} ▲ · {challenges.length} ▼ · {recommendations.length} ➜
        </span>
      </h3>
      <div className={styles.body}>
        {summary.assessment !== "" && <p>{summary.assessment}</p>}
        {isEmpty && <p>{texts.noFindings}</p>}
        <FindingList title={texts.strengths} symbol="▲" colour={PALETTE.strength} findings={strengths} />
        <FindingList title={texts.challenges} symbol="▼" colour={PALETTE.challenge} findings={challenges} />
        <FindingList title={texts.recommendations} symbol="➜" colour={PALETTE.neutral} findings={recommendations} />
        <Criteria theme={theme} criteria={criteria} evidence={evidence} />
        <CopyText label={texts.copy} text={themeAsText(theme, summary, area)} copied={texts.copied} />
        <PutPicture draw={() => themePicture(theme, summary, area)} />
      </div>
    </section>
  );
}

function Criteria({ theme, criteria, evidence }: Pick<ThemeCardProps, "theme" | "criteria" | "evidence">): React.JSX.Element {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  return (
    <details>
      <summary>{texts.criteria}</summary>
      {theme.criteria.map(({ id, number, title }) => {
        const summary = criteria.find((one) => one.criterion === id);
        return (
          <div key={id} className={styles.criterion}>
            <Text weight="semibold">{number} {title}</Text>
            {summary && <SourceBadges summary={summary} evidence={evidence} />}
          </div>
        );
      })}
    </details>
  );
}
