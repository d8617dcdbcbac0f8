import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Place } from "./questions.ts";

interface CaseWordsProps {
  readonly given: Place["given"];
  readonly label: string;
  readonly onChange: (text: string) => void;
}

/** A question about the whole case that is answered in words. Give it a `key` per place. */
export function CaseWords({ given, label, onChange }: CaseWordsProps): React.JSX.Element {
  const standing = given?.kind === "text" || given?.kind === "unreadable" ? given.text : "";
  const [draft, setDraft] = useState(standing);
  return (
    <Field label={label}>
      <Textarea
        resize="vertical"
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={() => {
          if (draft !== standing) onChange(draft);
        }}
      />
    </Field>
  );
}
