import { useState } from "react";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Scale } from "../../instrument/scale.ts";
import { SCALES } from "../../instrument/scales.ts";
import type { Analysis } from "../../review/analysis.ts";
import { reviewTableName } from "../../workbook/tables/reviewTableName.ts";
import { useFocusOnChange } from "../shell/useFocusOnChange.ts";
import { useTexts } from "../shell/useTexts.ts";
import { AllAnswered } from "./AllAnswered.tsx";
import { OrderChoice } from "./OrderChoice.tsx";
import { passKey } from "./passKey.ts";
import { PlaceHeader } from "./PlaceHeader.tsx";
import type { Place } from "./questions.ts";
import { RemarkFields } from "./RemarkFields.tsx";
import { ReviewForm } from "./ReviewForm.tsx";
import type { KeyAct } from "./reviewKeys.ts";
import { ShowInSheet } from "./ShowInSheet.tsx";
import type { Answering } from "./useAnswering.ts";
import { useGoingOn } from "./useGoingOn.ts";
import type { SelectedCell } from "./useSelection.ts";
import type { Walk } from "./useWalk.ts";
import { WalkButtons } from "./WalkButtons.tsx";
import { WhyCorrected } from "./WhyCorrected.tsx";

interface ReviewPlaceProps {
  readonly analysis: Analysis;
  readonly instrument: ReviewInstrument;
  /** What is selected in the sheet; undefined while that is not known. */
  readonly selected: SelectedCell | null | undefined;
  readonly walk: Walk;
  readonly at: Place;
  readonly answering: Answering;
}

/** One question about one case: what is asked, the answer, the words beside it, and the ways on. */
export function ReviewPlace({ analysis, instrument, selected, walk, at, answering }: ReviewPlaceProps): React.JSX.Element {
  const { review: texts } = useTexts();
  const [keysShown, setKeysShown] = useState(false);
  const key = `${at.subject.id}\n${at.id}`;
  const question = useFocusOnChange(key);
  const { goOn, allDone } = useGoingOn(walk, instrument, selected);
  const explain = answering.explainAt(at);
  const undoLatest = answering.undo;
  const undo = undoLatest && ((): void => walk.goTo(undoLatest()));
  const act = (asked: KeyAct): void => {
    if (asked.kind === "answer") answering.answer(at, { kind: "code", code: asked.code });
    else if (asked.kind === "question") walk.otherQuestion(asked.steps);
    else if (asked.kind === "case") walk.otherCase(asked.steps);
    else if (asked.kind === "next") goOn();
    else if (asked.kind === "undo") undo?.();
    else setKeysShown(!keysShown);
  };
  return (
    <div onKeyDown={(event) => passKey(event, scaleOf(at), act)}>
      <PlaceHeader places={walk.places} at={at} />
      <ReviewForm key={key} headingRef={question} at={at} area={analysis.area} onAnswer={(answer) => answering.answer(at, answer)} />
      {explain !== undefined && <WhyCorrected key={`${key}\nwhy ${codeOf(at)}`} onReason={explain} />}
      {at.question.kind === "item" && <RemarkFields key={`${key}\nremark`} texts={answering.remarkAt(at)} needsNote={isDefect(at)} onChange={(remark) => answering.remark(at, remark)} />}
      <WalkButtons
        keys={texts.keyList}
        keysShown={keysShown}
        onPrevious={() => walk.step(-1)}
        onNextUnanswered={goOn}
        onUndo={undo}
        onClear={at.given === undefined || !at.applies ? undefined : () => answering.answer(at, null)}
        onKeys={() => setKeysShown(!keysShown)}
      />
      <ShowInSheet key={`${key}\nsheet`} cell={{ table: reviewTableName(instrument), key: at.subject.id, header: at.id }} selected={selected} />
      <OrderChoice order={walk.order} onOrder={(order) => walk.setOrder(order)} />
      {allDone && <AllAnswered text={texts.allAnswered} />}
    </div>
  );
}

function scaleOf({ question }: Place): Scale | null {
  const scale = question.kind === "item" ? question.item.scale : question.question.answer;
  return scale === "text" ? null : SCALES[scale];
}

function codeOf({ given }: Place): string {
  return given?.kind === "code" ? given.code : "";
}

function isDefect({ question, given }: Place): boolean {
  return question.kind === "item" && question.item.scale === "L" && given?.kind === "code" && (given.code === "1" || given.code === "2");
}
