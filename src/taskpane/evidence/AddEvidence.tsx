import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../shell/useTexts.ts";

interface AddEvidenceProps {
  readonly label: string;
  /** The form for a new row, given the way to close it. */
  readonly children: (close: () => void) => React.ReactNode;
}

/** A button that opens the form for a new row, and closes it again. */
export function AddEvidence({ label, children }: AddEvidenceProps): React.JSX.Element {
  const { evidence: texts } = useTexts();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <p>
        <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>{adding ? texts.cancel : label}</Button>
      </p>
      {adding && children(() => setAdding(false))}
    </>
  );
}
