import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Analysis } from "../../review/analysis.ts";
import { JOINT } from "../../review/answer.ts";
import { JOINT_FORM } from "../../scoring/jointForm.ts";
import type { FormOwner } from "../../scoring/selfForm.ts";
import type { SelectedCell } from "../review/useSelection.ts";
import { useTexts } from "../shell/useTexts.ts";
import { SelfWalkForm } from "./SelfWalkForm.tsx";
import { WhoAnswers } from "./WhoAnswers.tsx";

const useStyles = makeStyles({ overruled: { marginBottom: tokens.spacingVerticalM } });

interface SelfEvaluationProps {
  readonly analysis: Analysis;
  /** What is selected in the sheet; undefined while that is not known. */
  readonly selected: SelectedCell | null | undefined;
}

/** The self-evaluation in Gennemgang: whose form it is, and then a criterion at a time. */
export function SelfEvaluation({ analysis, selected }: SelfEvaluationProps): React.JSX.Element {
  const styles = useStyles();
  const { self: texts } = useTexts();
  const [owner, setOwner] = useState<FormOwner>(() => firstOwner(analysis));
  useEffect(() => {
    if (selected?.asked === "self") setOwner(JOINT_FORM);
  }, [selected]);
  const isOverruled = owner.respondent === JOINT && hasIndividual(analysis);
  return (
    <>
      <WhoAnswers analysis={analysis} owner={owner} onOwner={setOwner} />
      {isOverruled && <Text block size={200} className={styles.overruled}>{texts.jointOverruled}</Text>}
      <SelfWalkForm key={`${owner.respondent} ${owner.round}`} analysis={analysis} owner={owner} isJoint={owner.respondent === JOINT} selected={selected} />
    </>
  );
}

/** Where people answer for themselves, the joint form does not count. */
function hasIndividual({ selfAnswers }: Analysis): boolean {
  return selfAnswers.some((one) => one.respondent !== JOINT && one.round === 1);
}

function firstOwner(analysis: Analysis): FormOwner {
  const first = hasIndividual(analysis) ? analysis.respondents[0] : undefined;
  return first === undefined ? JOINT_FORM : { respondent: first.id, round: first.round };
}
