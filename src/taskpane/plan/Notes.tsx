import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isSheetDate } from "../../actions/isSheetDate.ts";
import { addNote, type PlanNote } from "../../actions/setPlan.ts";
import type { PlannedActivity } from "../../review/plan.ts";
import { NOTE_OCCASION_WORDS } from "../../text/danish/plan.ts";
import { useBookStore } from "../book/useBook.ts";
import { Choices } from "../shell/Choices.tsx";
import { DraftText } from "../shell/DraftText.tsx";
import { useStop } from "../shell/useStop.ts";
import { useTexts } from "../shell/useTexts.ts";
import { WordSelect } from "../shell/WordSelect.tsx";

const BLANK: PlanNote = { date: "", occasion: "status-meeting", text: "" };

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});

/** What happened along the way. A note is added with its date and occasion; what stands is put right in the sheet alone. */
export function Notes({ activity: { id, notes } }: { readonly activity: PlannedActivity }): React.JSX.Element {
  const styles = useStyles();
  const { plan: texts } = useTexts();
  const store = useBookStore();
  const stop = useStop();
  const [draft, setDraft] = useState(BLANK);
  const change = (part: Partial<PlanNote>): void => setDraft({ ...draft, ...part });
  const isFit = isSheetDate(draft.date) && draft.text.trim() !== "" && stop(draft.text) === null;
  const add = (): void => {
    void store.change((then) => addNote(then, id, draft));
    setDraft(BLANK);
  };
  return (
    <Choices legend={texts.notes}>
      {notes.length === 0 ? <Text size={200}>{texts.noNotes}</Text> : <ul className={styles.list}>{notes.map((note, index) => <li key={index}><Text size={200}>{note}</Text></li>)}</ul>}
      <div className={styles.form}>
        <Field label={texts.noteDate}>
          <Input type="date" value={draft.date} onChange={(_, { value }) => change({ date: value })} />
        </Field>
        <WordSelect label={texts.occasion} words={NOTE_OCCASION_WORDS} value={draft.occasion} onChange={(occasion) => occasion !== "" && change({ occasion })} />
        <DraftText isLong label={texts.note} hint={texts.noteHint} text={draft.text} onChange={(text) => change({ text })} />
        <Button disabledFocusable={!isFit} onClick={add}>{texts.addNote}</Button>
      </div>
    </Choices>
  );
}
