import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { changedParts } from "../../actions/changedParts.ts";
import type { NewObservation } from "../../actions/setEvidence.ts";
import type { Analysis } from "../../review/analysis.ts";
import { ASPECT_WORDS, DIRECTION_WORDS, LOGGED_SOURCE_WORDS } from "../../text/danish/words.ts";
import { criterionChoices } from "../shell/criterionChoices.ts";
import { DraftText } from "../shell/DraftText.tsx";
import { useStop } from "../shell/useStop.ts";
import { useTexts } from "../shell/useTexts.ts";
import { WordSelect } from "../shell/WordSelect.tsx";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS } });

interface ObservationFormProps {
  readonly analysis: Analysis;
  readonly observation: NewObservation;
  readonly action: string;
  /** Hears all of it, and what was changed since the form was opened. */
  readonly onSave: (observation: NewObservation, changed: Partial<NewObservation>) => void;
}

/** Everything about an observation. Nothing is written before it is saved, so that no half row reaches the sheet. */
export function ObservationForm({ analysis, observation, action, onSave }: ObservationFormProps): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const [opened] = useState(observation);
  const [draft, setDraft] = useState(observation);
  const stop = useStop();
  const change = (part: Partial<NewObservation>): void => setDraft({ ...draft, ...part });
  const isFit = draft.text.trim() !== "" && [draft.text, draft.group, draft.reference].every((text) => stop(text) === null);
  return (
    <div className={useStyles().form}>
      <Origin analysis={analysis} draft={draft} change={change} />
      <WordSelect label={texts.criterion} words={criterionChoices(analysis)} value={draft.criterion} onChange={(criterion) => criterion !== "" && change({ criterion })} />
      <WordSelect label={texts.direction} words={DIRECTION_WORDS} value={draft.direction} onChange={(direction) => direction !== "" && change({ direction })} />
      <WordSelect label={texts.aspect} words={ASPECT_WORDS} value={draft.aspect ?? ""} blank={texts.noAspect} onChange={(aspect) => change({ aspect: aspect === "" ? null : aspect })} />
      <DraftText isLong label={texts.text} hint={texts.textHint} text={draft.text} onChange={(text) => change({ text })} />
      <DraftText label={texts.reference} text={draft.reference} onChange={(reference) => change({ reference })} />
      <Button disabledFocusable={!isFit} onClick={() => onSave(draft, changedParts(opened, draft))}>{action}</Button>
    </div>
  );
}

interface OriginProps {
  readonly analysis: Analysis;
  readonly draft: NewObservation;
  readonly change: (part: Partial<NewObservation>) => void;
}

/** Where it was read or heard. A source that is listed brings its kind and its group along. */
function Origin({ analysis, draft, change }: OriginProps): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const listed = analysis.sources.map(({ id, title }) => ({ code: id, word: title === "" ? id : `${id} · ${title}` }));
  const choose = (from: string): void => {
    const found = analysis.sources.find(({ id }) => id === from);
    change(found === undefined ? { from: "" } : { from, source: found.type, group: found.group });
  };
  return (
    <>
      {listed.length > 0 && <WordSelect label={texts.from} words={listed} value={draft.from} blank={texts.notListed} onChange={choose} />}
      <WordSelect label={texts.source} words={LOGGED_SOURCE_WORDS} value={draft.source} onChange={(source) => source !== "" && change({ source })} />
      <DraftText label={texts.group} hint={texts.groupHint} text={draft.group} onChange={(group) => change({ group })} />
    </>
  );
}
