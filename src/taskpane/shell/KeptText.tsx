import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { stopWords, useStop } from "./useStop.ts";

interface KeptTextProps {
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  /** A few words: one line. */
  readonly isShort?: boolean;
  readonly onChange: (text: string) => void;
}

/**
 * A text that is written to the sheet when its field is left, not with every letter; a CPR number is never written.
 * Give it a `key` per thing.
 */
export function KeptText({ label, text, hint, isShort, onChange }: KeptTextProps): React.JSX.Element {
  const [draft, setDraft] = useState(text);
  const stop = useStop()(draft);
  const field = {
    value: draft,
    onChange: (_: unknown, { value }: { value: string }) => setDraft(value),
    onBlur: () => {
      if (draft !== text && stop === null) onChange(draft);
    },
  };
  return (
    <Field label={label} {...(hint !== undefined && hint !== "" && { hint })} {...stopWords(stop)}>
      {isShort === true ? <Input {...field} /> : <Textarea resize="vertical" {...field} />}
    </Field>
  );
}
