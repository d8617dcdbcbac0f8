import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RemarkTexts } from "../../actions/setAnswer.ts";
import { stopWords, useStop } from "../shell/useStop.ts";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  required: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightRegular },
});

interface RemarkFieldsProps {
  readonly texts: RemarkTexts;
  /** A defect was marked, so somebody must say what is lacking. */
  readonly needsNote: boolean;
  /** Only the text that was changed: another may be writing the others. */
  readonly onChange: (changed: Partial<RemarkTexts>) => void;
}

/**
 * What a reviewer writes beside an answer. A text is written to the sheet when its field is left, not with every letter.
 * Give it a `key` per place, so that one place's words never come to stand in another's field.
 */
export function RemarkFields({ texts, needsNote, onChange }: RemarkFieldsProps): React.JSX.Element {
  const styles = useStyles();
  const { review: words } = useTexts();
  const [draft, setDraft] = useState(texts);
  const stop = useStop();
  const field = (name: keyof RemarkTexts) => ({
    value: draft[name],
    onChange: (_: unknown, { value }: { value: string }) => setDraft({ ...draft, [name]: value }),
    onBlur: () => {
      if (draft[name] !== texts[name] && stop(draft[name]) === null) onChange({ [name]: draft[name] });
    },
  });
  const noteLabel = needsNote ? (
    <>
      {words.noteOfDefect} <span className={styles.required}>{words.required}</span>
    </>
  ) : (
    words.note
  );
  return (
    <div className={styles.fields}>
      <Field label={noteLabel} {...stopWords(stop(draft.note))}>
        <Textarea resize="vertical" {...field("note")} />
      </Field>
      <Field label={words.reference} {...stopWords(stop(draft.reference))}>
        <Input placeholder={words.referenceHint} {...field("reference")} />
      </Field>
      <Field label={words.good} {...stopWords(stop(draft.good))}>
        <Textarea resize="vertical" {...field("good")} />
      </Field>
    </div>
  );
}
