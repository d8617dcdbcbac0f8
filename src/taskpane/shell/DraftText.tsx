import { Field, Input, Textarea } from "@fluentui/react-components";
import { stopWords, useStop } from "./useStop.ts";

interface DraftTextProps {
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly onChange: (text: string) => void;
}

/** A text that is written to the sheet with the rest of its form. It says when it holds a CPR number; the form must not be saved then. */
export function DraftText({ label, text, hint, isLong, onChange }: DraftTextProps): React.JSX.Element {
  const stop = useStop()(text);
  const field = { value: text, onChange: (_: unknown, { value }: { value: string }) => onChange(value) };
  return (
    <Field label={label} {...(hint !== undefined && { hint })} {...stopWords(stop)}>
      {isLong === true ? <Textarea resize="vertical" {...field} /> : <Input {...field} />}
    </Field>
  );
}
