import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { planMark, withoutActivity } from "../../findings/planMarks.ts";
import { summariseTheme } from "../../findings/summariseTheme.ts";
import type { ThemeSummary } from "../../findings/summary.ts";
import type { Analysis } from "../../review/analysis.ts";
import { EmptyState } from "../shell/EmptyState.tsx";
import { useTexts } from "../shell/useTexts.ts";
import { ActivityList } from "./ActivityList.tsx";
import { strayActivities } from "./plannedOn.ts";
import { RecommendationCard } from "./RecommendationCard.tsx";
import { TimelineChart } from "./TimelineChart.tsx";

const useStyles = makeStyles({
  state: { display: "flex", flexDirection: "column", marginTop: tokens.spacingVerticalM },
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
});

/** The development plan: under each accepted recommendation what is done about it, and what the status report says of it. */
export function PlanPart({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const { plan: texts } = useTexts();
  const { heading } = useStyles();
  const themes = analysis.framework.themes.map((theme) => ({ ...theme, ...summariseTheme(theme, analysis) }));
  const stray = strayActivities(analysis, themes.flatMap((theme) => theme.recommendations));
  const begun = themes.filter((theme) => theme.recommendations.length > 0);
  if (begun.length === 0 && stray.length === 0) return <EmptyState title={texts.empty} help={texts.emptyHelp} />;
  return (
    <>
      <PlanState analysis={analysis} themes={begun} />
      <TimelineChart analysis={analysis} />
      {begun.map(({ id, number, title, recommendations }) => (
        <section key={id}>
          <h2 className={heading}>{number} · {title}</h2>
          {recommendations.map((one) => <RecommendationCard key={one.id} recommendation={one} analysis={analysis} />)}
        </section>
      ))}
      {stray.length > 0 && (
        <section>
          <h2 className={heading}>{texts.others}</h2>
          <Text size={200}>{texts.othersHelp}</Text>
          <ActivityList activities={stray} analysis={analysis} />
        </section>
      )}
    </>
  );
}

interface PlanStateProps {
  readonly analysis: Analysis;
  readonly themes: readonly ThemeSummary[];
}

/** What the sheet says above the plan. */
function PlanState({ analysis, themes }: PlanStateProps): React.JSX.Element {
  const { plan: texts } = useTexts();
  const { plan, asOf } = analysis;
  const overdue = plan.filter((one) => planMark(one, analysis) === "overdue").length;
  return (
    <div role="status" className={useStyles().state}>
      <Text size={200}>{texts.withoutActivity(withoutActivity({ themes }, plan).length)}</Text>
      <Text size={200}>{asOf === null ? texts.withoutAsOf : texts.overdue(overdue)}</Text>
    </div>
  );
}
