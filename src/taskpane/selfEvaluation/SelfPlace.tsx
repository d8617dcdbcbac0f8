import { useState } from "react";
import { setSelfAnswer } from "../../actions/setSelfAnswer.ts";
import type { NewAnswer } from "../../actions/setAnswer.ts";
import { SCALES } from "../../instrument/scales.ts";
import type { Analysis } from "../../review/analysis.ts";
import { JOINT } from "../../review/answer.ts";
import { formAnswers, formProgress, type FormOwner } from "../../scoring/selfForm.ts";
import { SELF_FORM_TABLE } from "../../workbook/tables/selfFormTableName.ts";
import { AllAnswered } from "../review/AllAnswered.tsx";
import { passKey } from "../review/passKey.ts";
import { ProgressHeader } from "../review/ProgressHeader.tsx";
import type { KeyAct } from "../review/reviewKeys.ts";
import { ShowInSheet } from "../review/ShowInSheet.tsx";
import { useGiving } from "../review/useGiving.ts";
import { useGoingOn } from "../review/useGoingOn.ts";
import type { SelectedCell } from "../review/useSelection.ts";
import { WalkButtons } from "../review/WalkButtons.tsx";
import { useFocusOnChange } from "../shell/useFocusOnChange.ts";
import { useTexts } from "../shell/useTexts.ts";
import { SelfForm } from "./SelfForm.tsx";
import type { SelfLine, SelfPage } from "./selfPages.ts";
import type { SelfWalk } from "./useSelfWalk.ts";

interface SelfPlaceProps {
  readonly analysis: Analysis;
  readonly owner: FormOwner;
  readonly isJoint: boolean;
  readonly selected: SelectedCell | null | undefined;
  readonly walk: SelfWalk;
  readonly at: SelfPage;
}

/** One criterion, or one theme's question: what is asked, the answers, and the ways on. */
export function SelfPlace({ analysis, owner, isJoint, selected, walk, at }: SelfPlaceProps): React.JSX.Element {
  const { self: texts } = useTexts();
  const [keysShown, setKeysShown] = useState(false);
  const heading = useFocusOnChange(at.item);
  const { goOn, allDone } = useGoingOn(walk, "self", selected);
  const { give, undo: takeBack } = useGiving(setSelfAnswer);
  const undo = takeBack && ((): void => walk.goTo(takeBack().item));
  const answer = ({ part, given }: SelfLine, answered: NewAnswer): void => give({ ...owner, item: at.item, part }, answered, given);
  const first = at.lines.find(({ part }) => part === "grade" || part === "overall");
  const act = (asked: KeyAct): void => {
    if (asked.kind === "answer" && first !== undefined) answer(first, { kind: "code", code: asked.code });
    else if (asked.kind === "question") walk.step(asked.steps);
    else if (asked.kind === "next") goOn();
    else if (asked.kind === "undo") undo?.();
    else if (asked.kind === "keys") setKeysShown(!keysShown);
  };
  const { answered, asked } = formProgress(analysis, formAnswers(analysis, owner));
  return (
    <div onKeyDown={(event) => passKey(event, first === undefined ? null : SCALES.selfGrade, act)}>
      <ProgressHeader about={at.title} place={texts.place(walk.index + 1, walk.pages.length)} words={texts.answered(answered, asked)} answered={answered} asked={asked} />
      <SelfForm key={at.item} analysis={analysis} isJoint={isJoint} page={at} headingRef={heading} onAnswer={answer} />
      <WalkButtons
        keys={texts.keyList}
        keysShown={keysShown}
        onPrevious={() => walk.step(-1)}
        onNextUnanswered={goOn}
        onUndo={undo}
        onClear={first?.given === undefined ? undefined : () => answer(first, null)}
        onKeys={() => setKeysShown(!keysShown)}
      />
      {owner.respondent === JOINT && <ShowInSheet key={at.item} cell={{ table: SELF_FORM_TABLE, key: at.title, header: "Svar" }} selected={selected} />}
      {allDone && <AllAnswered text={texts.allAnswered} />}
    </div>
  );
}
