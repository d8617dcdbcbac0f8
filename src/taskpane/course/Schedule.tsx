import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { courseSchedule } from "../../framework/courseSchedule.ts";
import { monthOf } from "../../text/danish/dates.ts";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  title: { marginTop: tokens.spacingVerticalS },
  months: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The months in which a course that starts on the day goes through its phases. */
export function Schedule({ framework, start }: { readonly framework: string; readonly start: string }): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const spans = courseSchedule(framework, start);
  const phases = [...new Set(spans.map(({ phase }) => phase))].map((phase) => ({ phase, parts: spans.filter((one) => one.phase === phase) }));
  return (
    <>
      <Text block weight="semibold" className={styles.title}>{texts.schedule}</Text>
      <ul className={styles.months}>
        {phases.map(({ phase, parts }) => (
          <li key={phase}>{phase}: {texts.span(monthOf(least(parts.map(({ from }) => from))), monthOf(dayBefore(most(parts.map(({ until }) => until)))))}</li>
        ))}
      </ul>
    </>
  );
}

/** ISO dates stand in the order of time as texts do. */
function least(dates: readonly string[]): string {
  return dates.reduce((so, date) => (date < so ? date : so));
}

function most(dates: readonly string[]): string {
  return dates.reduce((so, date) => (date > so ? date : so));
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
