import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { phaseMonths } from "../../framework/courseSchedule.ts";
import { monthsBetween } from "../../text/danish/dates.ts";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  title: { marginTop: tokens.spacingVerticalS },
  months: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The months in which a course that starts on the day goes through its phases. */
export function Schedule({ framework, start }: { readonly framework: string; readonly start: string }): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  return (
    <>
      <Text block weight="semibold" className={styles.title}>{texts.schedule}</Text>
      <ul className={styles.months}>
        {phaseMonths(framework, start).map(({ phase, first, last }) => <li key={phase}>{phase}: {monthsBetween(first, last)}</li>)}
      </ul>
    </>
  );
}
