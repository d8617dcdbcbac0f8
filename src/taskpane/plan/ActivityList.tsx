import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { planMark } from "../../findings/planMarks.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { PlannedActivity } from "../../review/plan.ts";
import { ACTIVITY_STATUS_WORDS, PLAN_MARK_WORDS } from "../../text/danish/plan.ts";
import { wordFor } from "../../text/danish/words.ts";
import { useTexts } from "../shell/useTexts.ts";
import { ActivityForm } from "./ActivityForm.tsx";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  beside: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface ActivityListProps {
  readonly activities: readonly PlannedActivity[];
  readonly analysis: Analysis;
}

/** Activities in words, with what a reader should see about each; one is changed on request. */
export function ActivityList({ activities, analysis }: ActivityListProps): React.JSX.Element | null {
  const styles = useStyles();
  if (activities.length === 0) return null;
  return (
    <ul className={styles.list}>
      {activities.map((one, index) => <ActivityRow key={one.id === "" ? `row ${index}` : one.id} activity={one} analysis={analysis} />)}
    </ul>
  );
}

function ActivityRow({ activity, analysis }: { readonly activity: PlannedActivity; readonly analysis: Analysis }): React.JSX.Element {
  const styles = useStyles();
  const { plan: texts } = useTexts();
  const [editing, setEditing] = useState(false);
  const { id, status, responsible, deadline } = activity;
  const mark = planMark(activity, analysis);
  const beside = [id, status === null ? "" : wordFor(ACTIVITY_STATUS_WORDS, status), responsible, deadline === null ? "" : texts.until(deadline)];
  return (
    <li className={styles.row}>
      <Text>{activity.activity === "" ? texts.untitled : activity.activity}</Text>
      <Text size={200} className={styles.beside}>{beside.filter((part) => part !== "").join(" · ")}</Text>
      {mark !== null && <Text size={200} className={styles.beside}>⚑ {wordFor(PLAN_MARK_WORDS, mark)}</Text>}
      {id === "" ? <Text size={200}>{texts.withoutId}</Text> : <Link as="button" aria-expanded={editing} onClick={() => setEditing(!editing)}>{editing ? texts.close : texts.edit}</Link>}
      {editing && <ActivityForm activity={activity} analysis={analysis} />}
    </li>
  );
}
