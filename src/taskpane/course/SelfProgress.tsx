import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../review/analysis.ts";
import { groupOfRole } from "../../review/respondent.ts";
import { dataBasis } from "../../scoring/dataBasis.ts";
import { jointProgress } from "../../scoring/jointForm.ts";
import { formAnswers, formProgress } from "../../scoring/selfForm.ts";
import { useTexts } from "../shell/useTexts.ts";
import { ProgressLine } from "./ProgressLine.tsx";

const useStyles = makeStyles({ line: { display: "block", color: tokens.colorNeutralForeground2 } });

/** How far the self-evaluation is: those who answer alone, one by one, or else the joint form. */
export function SelfProgress({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  const { respondents, answered } = dataBasis(analysis);
  if (respondents === 0) {
    const joint = jointProgress(analysis);
    return <ProgressLine title={texts.selfEvaluation} value={joint.answered} max={joint.asked} words={texts.answered(joint.answered, joint.asked)} />;
  }
  return (
    <ProgressLine title={texts.selfEvaluation} value={answered} max={respondents} words={texts.haveAnswered(answered, respondents)}>
      {analysis.respondents.filter(({ role, round }) => round === 1 && groupOfRole(role) !== "joint").map(({ id, role }) => {
        const own = formProgress(analysis, formAnswers(analysis, { respondent: id, round: 1 }));
        return <Text key={id} size={200} className={styles.line}>{texts.byReviewer(`${id} · ${role}`, own.answered, own.asked)}</Text>;
      })}
    </ProgressLine>
  );
}
