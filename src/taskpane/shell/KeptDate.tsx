import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { isSheetDate } from "../../actions/isSheetDate.ts";
import { useTexts } from "./useTexts.ts";

interface KeptDateProps {
  readonly label: string;
  /** ISO or null. */
  readonly date: string | null;
  readonly hint?: string;
  /** What a reader may stumble over; it does not keep the date from being written. */
  readonly warning?: string;
  readonly onChange: (date: string | null) => void;
}

/** A date that is written to the sheet when its field is left: while a year is typed, it is another date with every digit. */
export function KeptDate({ label, date, hint, warning, onChange }: KeptDateProps): React.JSX.Element {
  const { shell: texts } = useTexts();
  const [draft, setDraft] = useState(date ?? "");
  const isFit = draft === "" || isSheetDate(draft);
  const notice = isFit ? warning : texts.notADate;
  return (
    <Field label={label} {...(hint !== undefined && { hint })} {...(notice !== undefined && { validationMessage: notice, validationState: isFit ? "warning" : "error" })}>
      <Input
        type="date"
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={() => {
          if (isFit && draft !== (date ?? "")) onChange(draft === "" ? null : draft);
        }}
      />
    </Field>
  );
}
