import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { changedParts } from "../../actions/changedParts.ts";
import { isSheetDate } from "../../actions/isSheetDate.ts";
import type { NewSource } from "../../actions/setEvidence.ts";
import { LOGGED_SOURCE_WORDS } from "../../text/danish/words.ts";
import { DraftText } from "../shell/DraftText.tsx";
import { useStop } from "../shell/useStop.ts";
import { useTexts } from "../shell/useTexts.ts";
import { WordSelect } from "../shell/WordSelect.tsx";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS } });

interface SourceFormProps {
  readonly source: NewSource;
  readonly action: string;
  /** Hears all of it, and what was changed since the form was opened. */
  readonly onSave: (source: NewSource, changed: Partial<NewSource>) => void;
}

/** Everything about a source; written when it is saved. */
export function SourceForm({ source, action, onSave }: SourceFormProps): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const [opened] = useState(source);
  const [draft, setDraft] = useState(source);
  const [persons, setPersons] = useState(source.persons === null ? "" : String(source.persons));
  const stop = useStop();
  const change = (part: Partial<NewSource>): void => setDraft({ ...draft, ...part });
  const isCount = /^\d{0,4}$/.test(persons.trim());
  const isFit = draft.title.trim() !== "" && isCount && (draft.date === null || isSheetDate(draft.date)) && [draft.title, draft.group].every((text) => stop(text) === null);
  const save = (): void => {
    const filled = { ...draft, persons: persons.trim() === "" ? null : Number(persons) };
    onSave(filled, changedParts(opened, filled));
  };
  return (
    <div className={useStyles().form}>
      <WordSelect label={texts.source} words={LOGGED_SOURCE_WORDS} value={draft.type} onChange={(type) => type !== "" && change({ type })} />
      <DraftText label={texts.title} text={draft.title} onChange={(title) => change({ title })} />
      <DraftText label={texts.group} hint={texts.groupHint} text={draft.group} onChange={(group) => change({ group })} />
      <Field label={texts.date}>
        <Input type="date" value={draft.date ?? ""} onChange={(_, { value }) => change({ date: value === "" ? null : value })} />
      </Field>
      <Field label={texts.persons} {...(!isCount && { validationMessage: texts.notACount })}>
        <Input inputMode="numeric" value={persons} onChange={(_, { value }) => setPersons(value)} />
      </Field>
      <Button disabledFocusable={!isFit} onClick={save}>{action}</Button>
    </div>
  );
}
