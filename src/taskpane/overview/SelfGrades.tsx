import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SelfCount } from "../../scoring/counts.ts";
import { SELF_OVERVIEW_HEADERS, SELF_OVERVIEW_TEXTS } from "../../text/danish/selfOverview.ts";
import { shownFlags } from "../../workbook/tables/shownFlags.ts";
import { shownGrade, shownMedian } from "../../workbook/tables/shownMedian.ts";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  title: { minHeight: "24px", cursor: "pointer" },
  criterion: { marginTop: tokens.spacingVerticalS },
  beside: { color: tokens.colorNeutralForeground2 },
});

interface SelfGradesProps {
  readonly self: readonly SelfCount[];
  readonly nameOf: (criterion: string) => string;
}

/** Opsamling's table of the self-evaluation, a criterion at a time. Nothing is drawn while nobody has answered. */
export function SelfGrades({ self, nameOf }: SelfGradesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  const answered = self.filter(({ n }) => n > 0);
  if (answered.length === 0) return null;
  return (
    <section>
      <h3>{SELF_OVERVIEW_TEXTS.heading}</h3>
      <details>
        <summary className={styles.title}>{texts.byCriterion}</summary>
        <Text block size={200} className={styles.beside}>{SELF_OVERVIEW_TEXTS.note}</Text>
        {answered.map((one) => (
          <div key={one.criterion} className={styles.criterion}>
            <Text block weight="semibold">{nameOf(one.criterion)}</Text>
            <Text block>{[shownMedian(one), texts.answers(one.n), ...groupsOf(one), ...shownFlags(one)].join(" · ")}</Text>
          </div>
        ))}
      </details>
    </section>
  );
}

/** Leaders and staff, where both may be shown. */
function groupsOf({ leaders, staff }: SelfCount): readonly string[] {
  const groups = [[SELF_OVERVIEW_HEADERS.leaders, shownGrade(leaders)], [SELF_OVERVIEW_HEADERS.staff, shownGrade(staff)]] as const;
  return groups.filter(([, grade]) => grade !== "").map(([group, grade]) => `${group.toLowerCase()}: ${grade}`);
}
