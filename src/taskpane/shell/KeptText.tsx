import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";

interface KeptTextProps {
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  readonly onChange: (text: string) => void;
}

/** A longer text that is written to the sheet when its field is left, not with every letter. Give it a `key` per thing. */
export function KeptText({ label, text, hint, onChange }: KeptTextProps): React.JSX.Element {
  const [draft, setDraft] = useState(text);
  return (
    <Field label={label} {...(hint !== undefined && hint !== "" && { hint })}>
      <Textarea
        resize="vertical"
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={() => {
          if (draft !== text) onChange(draft);
        }}
      />
    </Field>
  );
}
