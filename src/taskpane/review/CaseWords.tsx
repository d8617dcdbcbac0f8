import { KeptText } from "../shell/KeptText.tsx";
import type { Place } from "./questions.ts";

interface CaseWordsProps {
  readonly given: Place["given"];
  readonly label: string;
  readonly onChange: (text: string) => void;
}

/** A question about the whole case that is answered in words. Give it a `key` per place. */
export function CaseWords({ given, label, onChange }: CaseWordsProps): React.JSX.Element {
  const standing = given?.kind === "text" || given?.kind === "unreadable" ? given.text : "";
  return <KeptText label={label} text={standing} onChange={onChange} />;
}
