import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { stopWords, useStop } from "./useStop.ts";

interface KeptTextProps {
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  readonly onChange: (text: string) => void;
}

/**
 * A longer text that is written to the sheet when its field is left, not with every letter; a CPR number is never written.
 * Give it a `key` per thing.
 */
export function KeptText({ label, text, hint, onChange }: KeptTextProps): React.JSX.Element {
  const [draft, setDraft] = useState(text);
  const stop = useStop()(draft);
  return (
    <Field label={label} {...(hint !== undefined && hint !== "" && { hint })} {...stopWords(stop)}>
      <Textarea
        resize="vertical"
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={() => {
          if (draft !== text && stop === null) onChange(draft);
        }}
      />
    </Field>
  );
}
