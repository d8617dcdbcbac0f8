import { Button, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "./useTexts.ts";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** Said when it is done. */
  readonly copied: string;
}

/** Copies a text; where Excel's webview forbids that, it stands in a field to be copied by hand. */
export function CopyText({ label, text, copied }: CopyTextProps): React.JSX.Element {
  const { shell: texts } = useTexts();
  const [outcome, setOutcome] = useState<"copied" | "forbidden" | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("forbidden"),
    );
  };
  return (
    <p>
      <Button size="small" onClick={copy}>{label}</Button>{" "}
      <Text size={200} role="status">{outcome === "copied" ? copied : outcome === "forbidden" ? texts.copyByHand : ""}</Text>
      {outcome === "forbidden" && <Textarea readOnly value={text} rows={8} aria-label={label} style={{ width: "100%" }} />}
    </p>
  );
}
