import { MessageBar, MessageBarBody, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewInstrument } from "../../instrument/item.ts";
import { SCALES } from "../../instrument/scales.ts";
import type { Analysis } from "../../review/analysis.ts";
import { EmptyState } from "../shell/EmptyState.tsx";
import { useErrand } from "../shell/useRoute.ts";
import { useTexts } from "../shell/useTexts.ts";
import { PlaceHeader } from "./PlaceHeader.tsx";
import type { Place } from "./questions.ts";
import { RemarkFields } from "./RemarkFields.tsx";
import { ReviewForm } from "./ReviewForm.tsx";
import { actOf, type KeyAct } from "./reviewKeys.ts";
import { useAnswering, type Answering } from "./useAnswering.ts";
import { useFocusOnChange } from "./useFocusOnChange.ts";
import { useWalk, type Walk } from "./useWalk.ts";
import { WalkButtons } from "./WalkButtons.tsx";

/** The tab Gennemgang: one question about one case at a time. */
export function ReviewTab({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const { review: texts } = useTexts();
  const [instrument, setInstrument] = useState<ReviewInstrument>("legal");
  return (
    <>
      <TabList size="small" appearance="subtle" selectedValue={instrument} onTabSelect={(_, { value }) => setInstrument(value as ReviewInstrument)}>
        <Tab value="legal">{texts.legal}</Tab>
        <Tab value="social">{texts.social}</Tab>
      </TabList>
      <Review key={instrument} analysis={analysis} instrument={instrument} />
    </>
  );
}

function Review({ analysis, instrument }: { readonly analysis: Analysis; readonly instrument: ReviewInstrument }): React.JSX.Element {
  const { review: texts } = useTexts();
  const walk = useWalk(analysis, instrument);
  const answering = useAnswering(analysis, instrument);
  if (walk.at !== undefined) return <ReviewAt analysis={analysis} walk={walk} at={walk.at} answering={answering} />;
  return instrument === "legal" ? (
    <EmptyState title={texts.noCases} help={texts.noCasesHelp} />
  ) : (
    <EmptyState title={texts.noSocialCases} help={texts.noSocialCasesHelp} />
  );
}

interface ReviewAtProps {
  readonly analysis: Analysis;
  readonly walk: Walk;
  readonly at: Place;
  readonly answering: Answering;
}

function ReviewAt({ analysis, walk, at, answering }: ReviewAtProps): React.JSX.Element {
  const { review: texts } = useTexts();
  const [keysShown, setKeysShown] = useState(false);
  const [allDone, setAllDone] = useState(false);
  const isOfItem = at.question.kind === "item";
  const key = `${at.subject.id}\n${at.id}`;
  const question = useFocusOnChange(key);
  const goOn = (): void => setAllDone(!walk.nextUnanswered());
  useErrand("nextUnanswered", goOn);
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
    <div onKeyDown={(event) => pass(event, at, act)}>
      <PlaceHeader places={walk.places} at={at} />
      <ReviewForm key={key} headingRef={question} at={at} area={analysis.area} onAnswer={(answer) => answering.answer(at, answer)} />
      {isOfItem && <RemarkFields key={`${key}\nremark`} texts={answering.remarkAt(at)} needsNote={isDefect(at)} onChange={(remark) => answering.remark(at, remark)} />}
      <WalkButtons
        keysShown={keysShown}
        onPrevious={() => walk.step(-1)}
        onNextUnanswered={goOn}
        onUndo={undo}
        onClear={at.given === undefined || !at.applies ? undefined : () => answering.answer(at, null)}
        onKeys={() => setKeysShown(!keysShown)}
      />
      {allDone && (
        <MessageBar intent="success">
          <MessageBarBody>{texts.allAnswered}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Whoever writes in a field means letters, and Enter on a button means the button. */
function pass(event: React.KeyboardEvent, at: Place, act: (asked: KeyAct) => void): void {
  const target = event.target as HTMLElement;
  if (["INPUT", "TEXTAREA"].includes(target.tagName) || (event.key === "Enter" && target.tagName === "BUTTON")) return;
  const scale = at.question.kind === "item" ? at.question.item.scale : at.question.question.answer;
  const asked = actOf(event, scale === "text" ? null : SCALES[scale]);
  if (asked === null) return;
  event.preventDefault();
  act(asked);
}

function isDefect({ question, given }: Place): boolean {
  return question.kind === "item" && question.item.scale === "L" && given?.kind === "code" && (given.code === "1" || given.code === "2");
}
