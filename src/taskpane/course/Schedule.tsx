import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { dutiesOfParties, phaseMonths } from "../../framework/courseSchedule.ts";
import { monthsBetween } from "../../text/danish/dates.ts";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  title: { marginTop: tokens.spacingVerticalS },
  duty: { marginTop: tokens.spacingVerticalXS },
  months: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The months in which a course that starts on the day goes through its phases, and on request who does what in it. */
export function Schedule({ framework, start }: { readonly framework: string; readonly start: string }): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const duties = [...dutiesOfParties(framework)];
  return (
    <>
      <Text block weight="semibold" className={styles.title}>{texts.schedule}</Text>
      <ul className={styles.months}>
        {phaseMonths(framework, start).map(({ phase, first, last }) => <li key={phase}>{phase}: {monthsBetween(first, last)}</li>)}
      </ul>
      {duties.length > 0 && (
        <details>
          <summary>{texts.duties}</summary>
          {duties.map(([party, told]) => <Text key={party} block className={styles.duty}><b>{party}:</b> {told.join(" ")}</Text>)}
        </details>
      )}
    </>
  );
}
